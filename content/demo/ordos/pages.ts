import type { PageEntry } from '../page-entry.ts'

/** The pages that the site writes about itself. */
export const pages: PageEntry[] = [
  {
    slug: 'about',
    title: { zh: '机构简介', en: 'About the association' },
    summary: { zh: '这是一个怎样的组织，这个门户又是什么', en: 'What the association is, and what this site is' },
    shows: 'text',
    zh: ({ p, h, list }) => [
      p(
        '鄂尔多斯市科学技术协会（简称鄂尔多斯市科协）是市一级的科协组织。《鄂尔多斯日报》2024年2月27日的综述回顾了它五年的工作：服务科技工作者，开展学术交流，普及科学，提升公民科学素质。',
      ),
      h('工作体制'),
      p(
        '市级负责统筹，旗区是中心，园区、开发区和企业是重点，苏木乡镇、街道与中小学校是基础，合称“四级联动”。科协组织在园区、高校和苏木乡镇街道[全覆盖](articles/where-the-doors-are)。',
      ),
      h('从哪里读起'),
      list([
        '品牌：[百嘎丽](campaigns/baigali)和它的各个分支',
        '五年综述：[鄂尔多斯市科协五年成绩单](articles/five-years-in-figures)',
        '去处：[鄂尔多斯的科技馆与基地](articles/places-to-meet-science)',
      ]),
      h('关于这个门户'),
      p(
        '这是一个演示门户，并非该机构的官方网站。文字依据一篇公开报道中的事实重新撰写，封面和标志由程序绘制，详见[内容说明](articles/about-this-demo)。',
      ),
    ],
    en: ({ p }) => [
      p(
        'The Ordos Association for Science and Technology is the association of a city. A review in the Ordos Daily of 27 February 2024 looks back on five years of its work: serving those who work in science and technology, scholarly exchange, outreach, and the scientific literacy of citizens. The city steers, the banners and districts are the centres, parks and enterprises the main concern, townships, sub-districts and schools the base.',
      ),
      p(
        'This site is a demonstration and not the association’s own. Its texts were newly written from the facts of one public report; its pictures are drawn.',
      ),
    ],
  },
  {
    slug: 'leaders',
    title: { zh: '领导成员', en: 'Leaders' },
    summary: { zh: '演示不虚构人物，这里没有名单', en: 'No person is invented, and none are listed here' },
    shows: 'leaders',
    zh: ({ p }) => [
      p('演示的内容出自一篇公开的综述，其中没有领导成员的名单；演示不虚构人物，所以这一页空着。'),
      p('正式使用时，编辑在“人物”中登记姓名、职务、职务的出处与日期，并填写排序，这里会按排序自动列出。'),
    ],
    en: ({ p }) => [
      p(
        'The review behind this demonstration names no leaders and no person is invented, so this page lists none. An editor who registers leaders with their titles, sources and order will see them listed here.',
      ),
    ],
  },
  {
    slug: 'contact',
    title: { zh: '联系方式', en: 'Contact' },
    summary: { zh: '演示网站不发布联系方式', en: 'The demonstration publishes no contact data' },
    shows: 'text',
    zh: ({ p }) => [
      p(
        '本演示网站不发布任何地址、电话、邮箱或账号：一个编造的号码，可能真的属于别人。需要与该机构联系，请以其官方渠道公布的信息为准。',
      ),
      p(
        '正式使用时，编辑在这一页写明办公地址、工作时间与联系电话，并在站点设置的页脚中填写主办单位、备案号与网站标识码。',
      ),
    ],
    en: ({ p }) => [
      p(
        'This demonstration publishes no address, telephone, mailbox or account: an invented number may belong to somebody. Please use the association’s official channels.',
      ),
    ],
  },
  {
    slug: 'disclosure',
    title: { zh: '信息公开', en: 'Disclosure' },
    summary: { zh: '演示内容的来源与做法', en: 'Where the contents come from, and how they were made' },
    shows: 'text',
    zh: ({ p, h, list }) => [
      p('演示门户公开的是它自己的做法：内容从哪里来，数字怎样标注，图片由谁绘制。'),
      h('目录'),
      list([
        '[关于本演示网站内容的说明](articles/about-this-demo)',
        '[读数字的时候，别漏掉那个“余”字](articles/how-periods-are-stated)',
        '[这里的地平线是怎样画出来的](articles/about-the-pictures)',
      ]),
      h('一份公开的方案'),
      p(
        '《全民科学素质行动规划纲要实施方案（2021—2025年）》由市政府出台，规划了五大重点人群的科学素质提升、四项重点工程，以及保障措施和监测评估。',
      ),
    ],
    en: ({ p }) => [
      p(
        'What a demonstration can disclose is its own practice: where its contents come from, how figures are stated, and who drew the pictures. See the notices.',
      ),
    ],
  },
]
