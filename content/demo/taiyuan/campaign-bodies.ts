import type { Block } from '../../contract/index.ts'
import type { Writer } from '../write.ts'

/** What the pages of campaigns say beyond their summaries. */
export const campaignBodies: Record<string, (write: Writer) => Block[]> = {
  'golden-bridge': ({ p, figures }) => [
    p('市科协七大以来，金桥工程的项目、为企业增加的利税和为采用单位节约的资金各有一个数，不能互相折算。'),
    figures('金桥工程', ['ty-fig-golden-bridge', 'ty-fig-golden-bridge-profit', 'ty-fig-golden-bridge-savings']),
  ],
  'play-science': ({ p, figures }) => [
    p('直播累计{ty-fig-play-science-sessions}，受众累计{ty-fig-play-science-audience}，统计期均未注明。'),
    figures('玩转科普', ['ty-fig-play-science-sessions', 'ty-fig-play-science-audience']),
  ],
  'innovation-method': ({ p, figures }) => [
    p('创新方法在企业和园区推广，并扶持创新小组。培训班、培训人次和获奖项目分开列出，统计期均未注明。'),
    figures('创新方法', ['ty-fig-method-classes', 'ty-fig-method-trainees', 'ty-fig-method-awards']),
  ],
  'ideals-and-contribution': ({ p, figures }) => [
    p('园区与企业科协的竞赛活动。项目立项、提出的和实施的合理化建议分开列出，统计期均未注明。'),
    figures('讲理想、比贡献', ['ty-fig-ideals-projects', 'ty-fig-ideals-proposed', 'ty-fig-ideals-implemented']),
  ],
  'retracing-the-way': ({ p }) => [p('图注里写到“手铸钢”的生产，照录；这个词疑为识读之误，本站不作更改，也不加解释。')],
}
