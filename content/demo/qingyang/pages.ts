import type { PageEntry } from '../page-entry.ts'

export const pages: PageEntry[] = [
  {
    slug: 'about',
    title: { zh: '机构简介', en: 'About the association' },
    summary: { zh: '庆阳市科协做些什么，这个演示门户又是什么', en: 'What the association is, and what this site is' },
    shows: 'text',
    zh: ({ p, h, list }) => [
      p(
        '庆阳市科学技术协会（简称庆阳市科协）是甘肃省庆阳市的市级科协。庆阳网的一篇报道写到它的工作，所述以2024年为主。',
      ),
      h('它做的事'),
      list([
        '服务科技工作者：科技工作者之家，座谈与读书，宣传与推荐',
        '科普：展览、讲座、竞答、视频',
        '青少年：大赛、竞赛、科技展示',
        '产业与决策：研讨会、“科创库”、供决策参考的建议',
      ]),
      h('从哪里读起'),
      list([
        '长读：[庆阳把科技展示送进中小学校](articles/as-far-as-the-road)',
        '连载：[“代表心声”](articles/voices-recorded)',
        '人物：[一次深度访谈，一本院士事迹汇编](articles/an-interview-and-a-book)',
      ]),
      h('关于这个网站'),
      p(
        '这是演示门户，不是该机构的官方网站。文字依据一篇公开报道中的事实重新撰写，配图由程序绘制，详见[内容说明](articles/about-this-demo)。',
      ),
    ],
    en: ({ p }) => [
      p(
        'The Qingyang Association for Science and Technology is the association of a city in Gansu. A report on the website of Qingyang, mainly of the year 2024, tells of its work: serving those who work in science and technology, outreach, contests and shows for pupils, and advice to those who decide.',
      ),
      p(
        'This site is a demonstration and not the association’s own. Its texts were newly written from the facts of one public report; its pictures are drawn.',
      ),
    ],
  },
  {
    slug: 'leaders',
    title: { zh: '领导成员', en: 'Leaders' },
    summary: { zh: '演示内容不虚构人物，这里暂无名单', en: 'No person is invented, and none are listed here' },
    shows: 'leaders',
    zh: ({ p }) => [
      p('演示所依据的公开报道提到市科协负责人，没有提姓名，人物不能虚构，所以这一页空着。'),
      p('正式使用时，编辑在“人物”中登记姓名、职务、职务的出处与日期，并填写排序，这里会按排序自动列出。'),
    ],
    en: ({ p }) => [
      p('A leader speaks in the source and is not named, so this page lists none: no person is invented.'),
    ],
  },
  {
    slug: 'contact',
    title: { zh: '联系方式', en: 'Contact' },
    summary: { zh: '演示网站不发布联系方式', en: 'The demonstration publishes no contact data' },
    shows: 'text',
    zh: ({ p }) => [
      p('演示网站不发布电话、地址和邮箱：编造的号码可能正是别人的。要联系该机构，请以其官方渠道公布的信息为准。'),
    ],
    en: ({ p }) => [
      p(
        'The demonstration publishes no telephone, address or mailbox: an invented one may be somebody’s. Please use the association’s official channels.',
      ),
    ],
  },
  {
    slug: 'how-figures-are-counted',
    title: { zh: '数字怎样写', en: 'How figures are written' },
    summary: { zh: '“超过”“多”“余”怎样读，统计期到哪里看', en: 'How to read the bounds, and where to find the period' },
    shows: 'text',
    zh: ({ p, list }) => [
      p('每一个数字都来自同一份事实清单，正文和数字栏取的是同一处。'),
      list([
        '**限定词**一个不丢：“超过”“多”“余”都是高于',
        '**统计期**印在数字下面，例如三抓三促行动以来、全国科普日；不知道的，注“统计期未注明”',
        '**单位**各归各：人次和人、场和次、所和公里，分别列出',
      ]),
      p('想看例子，请读[《数字旁边的小字》](articles/footnotes-to-figures)。'),
    ],
    en: ({ p }) => [
      p(
        'Every number on this site comes from one list of facts. Bounds and periods are kept, and each figure has its period below it, or the words that none is known.',
      ),
    ],
  },
]
