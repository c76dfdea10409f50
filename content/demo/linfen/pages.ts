import type { PageEntry } from '../page-entry.ts'

export const pages: PageEntry[] = [
  {
    slug: 'about',
    title: { zh: '机构简介', en: 'About the association' },
    summary: { zh: '临汾市科协做些什么，这个演示门户又是什么', en: 'What the association is, and what this site is' },
    shows: 'text',
    zh: ({ p, h, list }) => [
      p('临汾市科学技术协会（简称临汾市科协）是一家市级科协。这里写的，是它2024年的工作。'),
      h('工作条线'),
      list([
        '品牌科普、学会科普、品牌科教：面向公众和学生',
        '科创服务：会议、竞赛、专家入企',
        '智库：课题研究与科技工作者状况调查',
        '组织建设：园区（企业）科协组织',
      ]),
      h('从哪里读起'),
      list([
        '全年：[基地开门，专家入企](articles/a-year-in-pages)',
        '线上：[专栏、视频与推文](articles/a-year-on-screen)',
        '宣讲：[三位教授在临汾宣讲科学家精神](articles/three-professors)',
      ]),
      h('关于这个网站'),
      p(
        '这是演示门户，不是该机构的官方网站。文字依据一篇公开报道中的事实重新撰写，配图由程序绘制，详见[内容说明](articles/about-this-demo)。',
      ),
    ],
    en: ({ p }) => [
      p(
        'The Linfen Association for Science and Technology is one of municipal rank. The report behind this site tells of its work in 2024: outreach, services to enterprises, studies and surveys, and associations in industrial parks.',
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
      p('演示所依据的公开报道没有提到领导成员的姓名，人物不能虚构，所以这一页空着。'),
      p('正式使用时，编辑在“人物”中登记姓名、职务、职务的出处与日期，并填写排序，这里会按排序自动列出。'),
    ],
    en: ({ p }) => [
      p(
        'The public material behind this demonstration names no leaders, so this page lists none: no person is invented.',
      ),
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
        'The demonstration publishes no telephone, address, mailbox or account: an invented one may be somebody’s. Please use the association’s official channels.',
      ),
    ],
  },
  {
    slug: 'how-figures-are-counted',
    title: { zh: '数字怎样写', en: 'How figures are written' },
    summary: { zh: '一个数说的是哪一年、数的是什么', en: 'Which year a number speaks of, and what it counts' },
    shows: 'text',
    zh: ({ p, list }) => [
      p('每一个数字都来自同一份事实清单，正文和数字栏取的是同一处。'),
      list([
        '**年份**：多数是2024年；不知道的，注“统计期未注明”',
        '**期间**：全国科普日期间的数单独列出，不当作全年的数',
        '**单位**：推荐的论“个”，获奖的论“家”，各归各',
        '**限定词**：“余”是超过，一个不丢',
      ]),
      p('想看例子，请读[《长得像的数，数的不是一回事》](articles/figures-easily-misread)。'),
    ],
    en: ({ p }) => [
      p(
        'Every number on this site comes from one list of facts. The year and the unit are kept as stated; figures of National Science Day stand by themselves and are not taken for those of the year.',
      ),
    ],
  },
]
