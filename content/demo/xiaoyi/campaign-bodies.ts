import type { Block } from '../../contract/index.ts'
import type { Writer } from '../write.ts'

/** What the pages of campaigns say beyond their summaries. */
export const campaignBodies: Record<string, (write: Writer) => Block[]> = {
  'five-groups': ({ p, h, steps, list, note }) => [
    p('项目面向五类重点人群，与成员单位合办，借形象大使的“明星”效应在新媒体上推广。'),
    h('两步走'),
    steps(['从科技志愿者中聘任科普形象大使', '给每类人群办一项专项活动']),
    h('专项活动'),
    list([
      '《科普小视频拍出大自信》视频比赛，给青少年',
      '《科创孝义，安不忘危》应急科普线上问答，给产业工人',
      '《农副产品，我行我诉》促销视频比赛，给农民',
      '《创新理念，科学履职》经验交流视频比赛，给干部公务员',
      '《健康大传递，年老拼人气》自拍视频比赛，给老年人',
    ]),
    note('怎样对应', '后几场为谁而办，是按叙述的次序和活动的内容对应的。'),
  ],
  ambassadors: ({ p }) => [
    p(
      '大使从科技志愿者中聘任，五类重点人群都有。他们的代言拓展了科普创作的渠道，“明星”效应也让专项活动在新媒体上推广开来。',
    ),
  ],
  'ambassadors-2023': ({ p }) => [
    p('2023年，这项活动产出了多件科普作品。活动叫“科普孝义形象大使行”，名字也可断作“科普孝义形象大使”。'),
  ],
  'cloud-science': ({ p, figures, note }) => [
    p(
      '“云上科普”是科普新媒介“套餐”的总称，用于更替传统科普模式。公众号是主战场，全年原创作品约{xy-fig-originals}；文章之外还有视频、动画片、H5和漫画。',
    ),
    figures('公众号原创', ['xy-fig-originals']),
    note('别认错', '别处也有叫“云上科普”的平台，与孝义的不是同一个。'),
  ],
  'science-festival': ({ p, quote, list }) => [
    quote('热爱科学、崇尚科学、点亮精神火炬', '第六届科技节主题'),
    p('第六届将在这些地方举办，面向青少年和农村群众：'),
    list(['孝义青少年近视防控科普馆', '孝义农村科普馆', '吕安危化山西省科普教育基地']),
  ],
  'workers-home': ({ p, figures }) => [
    p('目前建成科技工作者{xy-fig-workers-home}，是县级示范单位；目前累计发展{xy-fig-workers-developed}。'),
    figures('目前的数字', ['xy-fig-workers-home', 'xy-fig-workers-developed']),
  ],
  'rural-models': ({ p, figures }) => [
    p('示范从乡镇到村，再到基地；与它们一起的，还有注册的农村专业技术协会。'),
    figures('农村示范', [
      'xy-fig-demo-townships',
      'xy-fig-demo-villages',
      'xy-fig-rural-demo-bases',
      'xy-fig-rural-tech-association',
    ]),
  ],
}
