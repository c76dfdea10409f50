import type { Block } from '../../contract/index.ts'
import type { Writer } from '../write.ts'

/** What the pages of campaigns say beyond their summaries. */
export const campaignBodies: Record<string, (write: Writer) => Block[]> = {
  'delegates-voice': ({ p, figures }) => [
    p(
      '“科普庆阳”视频号里，有一个专栏叫“代表心声”。发布代表感言，受众是科技工作者。2024年累计{qy-fig-delegates-voice}。',
    ),
    figures('2024年的期数', ['qy-fig-delegates-voice']),
  ],
  'love-science': ({ p, figures }) => [
    p('大赛面向中小学生，分朗诵、书法、绘画、创作几类。场次、参与的学生和优秀选手的数列在下面，统计期均未注明。'),
    figures('我爱科学', ['qy-fig-love-science-events', 'qy-fig-love-science-students', 'qy-fig-love-science-winners']),
  ],
  'workers-home': ({ p }) => [
    p(
      '这是庆阳首个科技工作者之家。2024年，“全国科技工作者日”的活动和它的揭牌仪式合在一起办，同场与陇东学院签了信息资源服务协议。',
    ),
  ],
  'national-science-day': ({ p, figures }) => [
    p('全国科普日的科普展览有{qy-fig-exhibition-series}，各系列叫什么，资料没有列出。'),
    figures('全国科普日', ['qy-fig-exhibition-series', 'qy-fig-party-branches', 'qy-fig-party-members']),
  ],
  'books-and-hearts': ({ p }) => [
    p('资料把联谊座谈和读书分享写在一起，并列了几个活动名；哪个名字属于哪一类没有写明，本站不作区分。'),
  ],
}
