import type { Block } from '../../contract/index.ts'
import type { Writer } from '../write.ts'

/** What the pages of campaigns say beyond their summaries. */
export const campaignBodies: Record<string, (write: Writer) => Block[]> = {
  'golden-bridge': ({ p, figures }) => [
    p(
      '市科协七大以来，金桥工程的项目累计{ty-fig-golden-bridge}，为企业增加利税{ty-fig-golden-bridge-profit}，为采用单位节约资金{ty-fig-golden-bridge-savings}。',
    ),
    figures('金桥工程', ['ty-fig-golden-bridge', 'ty-fig-golden-bridge-profit', 'ty-fig-golden-bridge-savings']),
  ],
  'play-science': ({ p, figures }) => [
    p('在抖音、快手等平台，直播累计{ty-fig-play-science-sessions}，受众累计{ty-fig-play-science-audience}。'),
    figures('玩转科普', ['ty-fig-play-science-sessions', 'ty-fig-play-science-audience']),
  ],
  'innovation-method': ({ p, figures }) => [
    p('在企业和园区办培训班，在试点企业扶持创新小组；全国企业创新方法大赛上，太原企业的项目获了奖。'),
    figures('创新方法', ['ty-fig-method-classes', 'ty-fig-method-trainees', 'ty-fig-method-awards']),
  ],
  'ideals-and-contribution': ({ p, figures }) => [
    p('园区和企业科协的竞赛：先立项目，提合理化建议，再把建议付诸实施。'),
    figures('讲理想、比贡献', ['ty-fig-ideals-projects', 'ty-fig-ideals-proposed', 'ty-fig-ideals-implemented']),
  ],
  'retracing-the-way': ({ p }) => [p('科技工作者参加活动，还了解了“手铸钢”的生产（这个词疑为误识，照写）。')],
}
