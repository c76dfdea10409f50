import type { Block } from '../../contract/index.ts'
import type { Writer } from '../write.ts'

/** What the pages of campaigns say beyond their summaries. */
export const campaignBodies: Record<string, (write: Writer) => Block[]> = {
  baigali: ({ p, h, figures }) => [
    p('百嘎丽的主旨是“自然科学、大道自然”，愿景是“厚植创新、科普赋能”。这样的科普品牌，在全自治区属首创。'),
    p(
      '品牌汇集了讲堂、知识竞答、科普宣传、全民科学素质提升行动和科技工作者引领服务，深化活动办了{od-fig-baigali-activities}。作品进了央视频和科普中国这样的国家级平台。',
    ),
    figures('品牌深化活动', ['od-fig-baigali-activities']),
    h('分支'),
    p('节目、视频、课程、文艺作品、课间操和文创，各有自己的一页，里面有介绍和相关稿件。'),
  ],
  'baigali-talks': ({ p, figures }) => [
    p('在电视和广播里，开讲的节目累计{od-fig-talk-broadcast}；在新媒体上，短视频累计{od-fig-talk-short-video}。'),
    figures('节目与短视频', ['od-fig-talk-broadcast', 'od-fig-talk-short-video']),
    p('央视频、科普中国和自治区的“云上科普”平台，都采用了开讲的内容。'),
    figures('平台采用', ['od-fig-cctv-video', 'od-fig-kepu-china', 'od-fig-cloud-kepu']),
  ],
  'science-in-heritage': ({ p }) => [
    p('系列的首期是鄂尔多斯古如歌，获得“典赞·科普中国”提名，是自治区唯一的提名作品。'),
  ],
  'baigali-arts': ({ p }) => [p('唱的有歌曲，奏的有弦乐和管乐，念的有诗歌，演的有音乐剧，都是原创。')],
}
