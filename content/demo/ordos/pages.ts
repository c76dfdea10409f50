import type { PageEntry } from '../page-entry.ts'

/** The pages that the site writes about itself. */
export const pages: PageEntry[] = [
  {
    slug: 'about',
    title: { zh: '机构简介', en: 'About the association' },
    summary: { zh: '这是一个怎样的组织，本站又是什么', en: 'What the association is, and what this site is' },
    shows: 'text',
    zh: ({ p, h, list }) => [
      p(
        '鄂尔多斯市科学技术协会（简称鄂尔多斯市科协）联系的是一座城市里做科技工作的人：在草原和大漠，在矿山与田间，也在社区和学校。公开报道把它近年的工作归为几件事：服务科技工作者，助力创新，普及科学，提升公民科学素质。',
      ),
      h('怎样连到基层'),
      p(
        '市级负责统筹，旗区是中心，园区、开发区和企业是重点，苏木乡镇、街道与中小学校是基础，合称“四级联动”。想了解每一级各有多少组织，请读[《科协的门开在哪里》](articles/where-the-doors-are)。',
      ),
      h('从哪里读起'),
      list([
        '品牌：[百嘎丽](campaigns/baigali)和它的各个分支',
        '年度综述：[五年一张成绩单](articles/five-years-in-figures)',
        '地方：[去哪里遇见科学](articles/places-to-meet-science)',
      ]),
      h('关于本站'),
      p(
        '本站为演示门户，并非该机构的官方网站。文字依据一篇公开报道中的事实重新撰写，封面和标志由程序绘制，详见[内容说明](articles/about-this-demo)。',
      ),
    ],
    en: ({ p }) => [
      p(
        'The Ordos Association for Science and Technology brings together those who work in science and technology in one city: on the steppe and in the desert, in mines and fields, in neighbourhoods and schools. The city steers, the banners and districts are its centres, parks and enterprises its main concern, townships, sub-districts and schools its ground.',
      ),
      p(
        'This site is a demonstration and not the association’s own. Its texts were newly written from the facts of one public report; its pictures are drawn.',
      ),
    ],
  },
  {
    slug: 'leaders',
    title: { zh: '领导成员', en: 'Leaders' },
    summary: { zh: '资料没有写到的，这里不写', en: 'What the source does not name is not named here' },
    shows: 'leaders',
    zh: ({ p }) => [
      p(
        '领导成员的姓名、职务和排序一个字都不能错。本站依据的公开资料没有列出领导成员，所以这一页是空的：演示内容不虚构人物。',
      ),
      p('正式使用时，编辑在“人物”中登记姓名、职务、职务的出处与日期，并填写排序，这里会按排序自动列出。'),
    ],
    en: ({ p }) => [
      p(
        'The public material behind this demonstration names no leaders, so this page lists none: no person is invented. An editor who registers leaders with their titles, sources and order will see them listed here.',
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
        '本演示网站不发布任何地址、电话、邮箱或账号：资料中没有这些内容，而一个编造的号码可能真的属于别人。需要与该机构联系，请以其官方渠道公布的信息为准。',
      ),
      p(
        '正式使用时，编辑在这一页写明办公地址、工作时间与联系电话，并在站点设置的页脚中填写主办单位、备案号与网站标识码。',
      ),
    ],
    en: ({ p }) => [
      p(
        'This demonstration publishes no address, telephone, mailbox or account: the source has none, and an invented number may belong to somebody. Please use the association’s official channels.',
      ),
    ],
  },
  {
    slug: 'disclosure',
    title: { zh: '信息公开', en: 'Disclosure' },
    summary: { zh: '我们公开什么，依据什么', en: 'What is disclosed, and on what grounds' },
    shows: 'text',
    zh: ({ p, h, list }) => [
      p('演示门户能公开的，是它自己的做法：内容从哪里来，数字怎样标注，荣誉怎样称呼，图片是谁画的。'),
      h('目录'),
      list([
        '[关于本演示网站内容的说明](articles/about-this-demo)',
        '[关于数字统计期标注方式的说明](articles/how-periods-are-stated)',
        '[关于本站配图的说明](articles/about-the-pictures)',
      ]),
      h('一份公开的方案'),
      p(
        '资料提到，《全民科学素质行动规划纲要实施方案（2021—2025年）》由市政府印发，内容涉及五大重点人群、四项重点工程、保障措施和监测评估。五类人群和四项工程的具体名称，资料没有列出，本站也不补写。',
      ),
    ],
    en: ({ p }) => [
      p(
        'What a demonstration can disclose is its own practice: where its contents come from, how figures are stated, what honours are called, and who drew the pictures. See the notices.',
      ),
    ],
  },
]
