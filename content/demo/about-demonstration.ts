import type { Site } from '../contract/index.ts'
import type { PageEntry } from './page-entry.ts'

/** What each portal of the demonstration says of itself. No other portal has this page. */
export const aboutDemonstration: PageEntry = {
  slug: 'about-this-demonstration',
  title: { zh: '关于本演示', en: 'About this demonstration' },
  summary: {
    zh: '本站是演示，不是任何单位的官方网站。内容从哪里来，哪些东西有意没有，在这里说明。',
    en: 'This site is a demonstration and nobody’s official website. Where its contents come from, and what is missing on purpose.',
  },
  shows: 'text',
  zh: ({ p, h, list }) => [
    p(
      '本站用来演示一套科普编辑部与门户软件，不是任何机构的官方网站，也没有得到任何机构的授权或认可。每一页都有这样的提示，并请搜索引擎不要收录。',
    ),
    h('内容从哪里来'),
    p(
      '文字依据公开报道中的事实重新撰写，不照抄原文的句子；写作有机器参与，每篇稿件都作了标识。报道没有写到的，这里不补：没有写明的日期、姓名、地点和名称一律空缺，不作推测。',
    ),
    p('稿件没有经过任何单位的三审三校，也不代表任何单位的意见。'),
    h('数字怎样标注'),
    p('数字按材料的写法照录，“余”“近”“超过”“累计”“年均”都保留，因为去掉一个字，意思就变了。每个数字注明统计期和范围。'),
    p(
      '“统计期未注明”的意思是：材料给出了这个数字，却没有写它统计的是哪一段时间。本站不替它补一个年份，也不把它与别的数字相加或比较。',
    ),
    h('荣誉怎样称呼'),
    p('获得、提名、候选、推荐是不同的事，本站分别写明。没有写明已获得的，不写成获奖。'),
    h('有意没有的东西'),
    list([
      '没有联系方式：不发布地址、电话、邮箱和账号。编造的号码可能真的属于别人。',
      '没有备案号和网站标识码：没有的号码不编造。',
      '没有徽标、印章和照片：标志只是用站点简称排成的字样；封面由程序绘制；人物没有照片，用姓氏的字形代替。',
    ]),
    h('阅读时请注意'),
    p('需要了解某个机构的真实信息，或引用其中的数字，请以该机构官方渠道公布的内容为准。'),
  ],
  en: ({ p, h, list }) => [
    p(
      'This site shows what a newsroom and portal for public science outreach can do. It is not the official website of any body, and none has authorised or endorsed it. Every page says so and asks search engines not to list it.',
    ),
    h('Where the contents come from'),
    p(
      'The texts were newly written from the facts of public reports, with the help of a machine, and every story is labelled accordingly; no sentence of the reports is copied. What the reports do not say is not made up: dates, names and places that they leave open stay open.',
    ),
    p('No association has reviewed the stories, and they speak for none.'),
    h('How figures are stated'),
    p(
      'Figures are given as the source writes them, with their bounds: more than, nearly, in total, a year on average. Without such a word a figure would say something else. Each comes with its period and its scope.',
    ),
    p(
      '“Period not stated” means that the source gives the figure but not the time that it covers. No year is added to it, and it is neither summed up nor compared.',
    ),
    h('What honours are called'),
    p(
      'To be awarded, nominated, a candidate or recommended are different things, and are told apart. What is not known to have been awarded is not called an award.',
    ),
    h('What is missing on purpose'),
    list([
      'Contact data: no address, telephone, mailbox or account. An invented number may belong to somebody.',
      'Registration numbers: what does not exist is not made up.',
      'Emblems, seals and photographs: marks are set from the short names of the sites, covers are drawn by a program, and people are shown by a character of their names.',
    ]),
    h('Please note'),
    p('For facts about a body, or to quote its figures, use what it publishes through its own channels.'),
  ],
}

/** The link to that page, in the footer of the portal. */
export const linkToAboutDemonstration: Site['footer']['links'][number] = {
  label: aboutDemonstration.title,
  href: `/about/${aboutDemonstration.slug}.html`,
}
