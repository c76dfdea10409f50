import type { Block } from '../../contract/index.ts'
import type { Writer } from '../write.ts'

/** What the pages of campaigns say beyond their summaries. */
export const campaignBodies: Record<string, (write: Writer) => Block[]> = {
  'golden-bridge': ({ p, figures }) => [
    p('桥的一头是会技术的人，一头是要技术的单位。市科协七大以来，项目、利税和节约的资金各有一个数，不能互相折算。'),
    figures('金桥工程', ['ty-fig-golden-bridge', 'ty-fig-golden-bridge-profit', 'ty-fig-golden-bridge-savings']),
  ],
  'play-science': ({ p, figures }) => [
    p('直播累计{ty-fig-play-science-sessions}，受众累计{ty-fig-play-science-audience}，统计期均未注明。'),
    figures('玩转科普', ['ty-fig-play-science-sessions', 'ty-fig-play-science-audience']),
  ],
  'innovation-method': ({ p, figures }) => [
    p('先学方法，再去解题。培训班、学员和获奖项目分开来数，统计期均未注明。'),
    figures('创新方法', ['ty-fig-method-classes', 'ty-fig-method-trainees', 'ty-fig-method-awards']),
  ],
  'retracing-the-way': ({ p }) => [p('图注里写到“手铸钢”的生产，照录；这个词疑为识读之误，本站不作更改，也不加解释。')],
}
