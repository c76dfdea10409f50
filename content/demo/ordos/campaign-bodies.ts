import type { Block } from '../../contract/index.ts'
import type { Writer } from '../write.ts'

/** What the pages of campaigns say beyond their summaries. */
export const campaignBodies: Record<string, (write: Writer) => Block[]> = {
  baigali: ({ p, h, figures, note }) => [
    p(
      '“百嘎丽”先是一个名字，后来成了一个家族。它的主旨写作“自然科学、大道自然”，愿景写作“厚植创新、科普赋能”。名字本身是什么意思，公开资料没有解释，这里也不替它解释。',
    ),
    p(
      '讲堂、竞答、节目、课程、视频、文艺作品，各自有各自的读者，却共用一个名字、一个来处。品牌名下的活动有{od-fig-baigali-activities}，统计期未注明；作品进入了央视频和科普中国这样的国家级平台。',
    ),
    h('怎样读这一页'),
    p('下面列出的每个分支都有自己的颜色与标志，点进去可以读到它的介绍和最近的稿件。'),
    figures('品牌名下的活动', ['od-fig-baigali-activities']),
    note('读数须知', '“多”是原文的限定词，意思是超过，但没有说超过多少。'),
  ],
  'baigali-talks': ({ p, figures }) => [
    p('开讲有两种样子：电视和广播里成期的节目，手机上更短的视频。台名、账号名，资料里都没有写，这里也就不写。'),
    figures('开讲的产量', ['od-fig-talk-broadcast', 'od-fig-talk-short-video']),
    p('被平台选用的数量，单位有“期”也有“条”，放在一起看可以，加在一起不行。'),
    figures('平台采用', ['od-fig-cctv-video', 'od-fig-kepu-china', 'od-fig-cloud-kepu'], 'bars'),
  ],
  'science-in-heritage': ({ p }) => [
    p(
      '系列的首期是鄂尔多斯古如歌，曾获“典赞·科普中国”提名，是自治区唯一的提名作品。是提名，不是获奖；年份没有写明。系列一共做了多少期，也没有写明。',
    ),
  ],
  'baigali-arts': ({ p }) => [
    p('歌曲、诗歌、音乐剧，加上弦乐与管乐：体裁是清楚的，件数没有写明，所以这一页只说有什么，不说有多少。'),
  ],
}
