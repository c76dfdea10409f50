import type { Block } from '../../contract/index.ts'
import type { Writer } from '../write.ts'

/** What the pages of campaigns say beyond their summaries. */
export const campaignBodies: Record<string, (write: Writer) => Block[]> = {
  'delegates-voice': ({ p, figures }) => [
    p('“科普庆阳”视频号里，“代表心声”发布代表的感言，听众是科技工作者。2024年累计{qy-fig-delegates-voice}。'),
    figures('2024年的期数', ['qy-fig-delegates-voice']),
  ],
  'love-science': ({ p, figures }) => [
    p('可以念，可以写，可以画，也可以自己创作：“我爱科学”把科学交给中小学生，让他们用自己拿手的办法来讲。'),
    figures('我爱科学', ['qy-fig-love-science-events', 'qy-fig-love-science-students', 'qy-fig-love-science-winners']),
  ],
  'workers-home': ({ p }) => [
    p('这是庆阳首个科技工作者之家。2024年，它在“全国科技工作者日”的活动里揭牌，同场还与陇东学院签了信息资源服务协议。'),
  ],
  'national-science-day': ({ p, figures }) => [
    p('全国科普日的科普展览有{qy-fig-exhibition-series}。办法是“党建＋科普”，党支部和党员都来参与。'),
    figures('全国科普日', ['qy-fig-exhibition-series', 'qy-fig-party-branches', 'qy-fig-party-members']),
  ],
  'books-and-hearts': ({ p }) => [
    p(
      '“书香科协 润泽心灵”和“共话科技创新 展现巾帼担当”“喜迎重阳佳节 共叙科技发展”一样，是庆阳联谊座谈、读书分享活动的名字。',
    ),
  ],
}
