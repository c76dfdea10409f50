import type { Block } from '../../contract/index.ts'
import type { Writer } from '../write.ts'

/** What the pages of campaigns say beyond their summaries. */
export const campaignBodies: Record<string, (write: Writer) => Block[]> = {
  'five-groups': ({ p, h, steps, list, note }) => [
    p(
      '项目面向五类重点人群：先聘任科普形象大使，再为每类人群各办一项专项活动。活动与成员单位合办，并借形象大使的“明星”效应在新媒体上推广。',
    ),
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
    note('对应关系', '靠后的比赛面向哪类人群，原文没有逐一标明，这里按叙述的次序和活动的内容对应。'),
  ],
  ambassadors: ({ p, note }) => [
    p('形象大使由科技志愿者担任，覆盖青少年、产业工人、农民、干部公务员和老年人。资料写到，代言拓展了科普创作的渠道。'),
    note('没有写出的名字', '资料没有列出大使的姓名和人数，所以这里没有人物页，也没有照片。'),
  ],
  'ambassadors-2023': ({ p }) => [
    p(
      '2023年，这项活动产出了多件科普作品，件数和名称没有写明。“科普孝义形象大使行”这个名字，在原文里可以有两种断句：“行”也许是活动名的一部分，也许属于后面的话。本站按前一种记名，并说明另一种读法。',
    ),
  ],
  'cloud-science': ({ p, figures, note }) => [
    p(
      '“云上科普”是科普新媒介“套餐”的总称，2022年启用，用于更替传统科普模式，主菜单是公众号、视频号、微博和科普号。公众号是主战场，全年原创{xy-fig-originals}，哪一年没有写明；文章之外还有视频、动画片、H5和漫画。',
    ),
    figures('公众号原创', ['xy-fig-originals']),
    note('同名提醒', '别处也有叫“云上科普”的平台，与孝义的不是同一个。'),
  ],
  'science-festival': ({ p, quote, list }) => [
    quote('热爱科学、崇尚科学、点亮精神火炬', '第六届科技节主题'),
    p('第六届科技节排进了宣传、服务和关爱，资料写到时还没有开始。活动场所有：'),
    list(['孝义青少年近视防控科普馆', '孝义农村科普馆', '吕安危化山西省科普教育基地']),
  ],
  'workers-home': ({ p, figures }) => [
    p('目前建成科技工作者{xy-fig-workers-home}，是县级示范单位。授予方和年份没有写明。'),
    figures('目前的数字', ['xy-fig-workers-home', 'xy-fig-workers-developed']),
  ],
  'rural-models': ({ p, figures }) => [
    p(
      '农村科普示范创建活动创建县级科普示范乡镇、示范村和农村科普示范基地，并注册农村专业技术协会。数字列在下面，统计期均未注明。',
    ),
    figures('农村示范', [
      'xy-fig-demo-townships',
      'xy-fig-demo-villages',
      'xy-fig-rural-demo-bases',
      'xy-fig-rural-tech-association',
    ]),
  ],
}
