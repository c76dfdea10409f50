import type { Block } from '../../contract/index.ts'
import type { Writer } from '../write.ts'

/** What the pages of campaigns say beyond their summaries. */
export const campaignBodies: Record<string, (write: Writer) => Block[]> = {
  baigali: ({ p, h, figures, note }) => [
    p(
      '百嘎丽在全自治区属首创，主旨是“自然科学、大道自然”，愿景是“厚植创新、科普赋能”。“百嘎丽”三个字是什么意思，资料没有解释，这里不作推测。',
    ),
    p(
      '品牌汇集了讲堂、知识竞答、科普宣传、全民科学素质提升行动和科技工作者引领服务。品牌深化活动有{od-fig-baigali-activities}，统计期未注明。作品进入了央视频和科普中国这样的国家级平台。',
    ),
    h('分支'),
    p('节目、视频、课程、文艺作品、课间操和文创，各有自己的一页，里面有介绍和相关稿件。'),
    figures('品牌深化活动', ['od-fig-baigali-activities']),
    note('读数须知', '“多”是原文的限定词，表示超过；超过多少，没有写明。'),
  ],
  'baigali-talks': ({ p, figures }) => [
    p('开讲有两种形式：电视广播节目和新媒体短视频。播出的台名和短视频的账号名，资料没有写明。'),
    figures('节目与短视频', ['od-fig-talk-broadcast', 'od-fig-talk-short-video']),
    p('平台采用的数量，单位有“期”，也有“条”，不能相加。'),
    figures('平台采用', ['od-fig-cctv-video', 'od-fig-kepu-china', 'od-fig-cloud-kepu'], 'bars'),
  ],
  'science-in-heritage': ({ p }) => [
    p(
      '系列的首期是鄂尔多斯古如歌，获得“典赞·科普中国”提名，是自治区唯一的提名作品。提名不是获奖，年份没有写明。系列一共有多少期，资料也没有写明。',
    ),
  ],
  'baigali-arts': ({ p }) => [p('作品的体裁有歌曲、弦乐、管乐、诗歌和音乐剧，都是原创；作品数没有写明。')],
}
