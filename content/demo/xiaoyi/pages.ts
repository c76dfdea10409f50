import type { PageEntry } from '../page-entry.ts'

export const pages: PageEntry[] = [
  {
    slug: 'about',
    title: { zh: '机构简介', en: 'About the association' },
    summary: { zh: '这是一个怎样的组织，本站又是什么', en: 'What the association is, and what this site is' },
    shows: 'text',
    zh: ({ p, h, list }) => [
      p(
        '孝义市科学技术协会（简称孝义市科协）是一家县级科协。公开报道写它，先写人：讲课的、跑车间的、下田的、举着手机拍片子的。它同时履行市全民科学素质提升工作领导小组办公室的职能，把成员单位协调到一起做事。',
      ),
      h('三个专业委员会'),
      list(['学术交流专业委员会', '科学普及专业委员会', '科技人才专业委员会']),
      h('从哪里读起'),
      list([
        '人：[五类人，各有各的题目](articles/five-groups-five-themes)',
        '数：[一页账](articles/one-page-of-accounts)',
        '家：[一个家，几份名单](articles/a-home-and-its-lists)',
      ]),
      h('关于本站'),
      p(
        '本站是演示门户，不是该机构的官方网站。文字依据一篇公开报道中的事实重新撰写，配图由程序绘制，详见[内容说明](articles/about-this-demo)。孝义又称“胜溪”，报道的题目用的就是这个名字。',
      ),
    ],
    en: ({ p }) => [
      p(
        'The Xiaoyi Association for Science and Technology is one of county rank. The report about it begins with people: those who lecture, who visit workshops, who go into the fields, who hold up a phone to film.',
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
      p('本站依据的公开资料没有列出领导成员，所以这一页是空的：演示内容不虚构人物。'),
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
      p(
        '报道里有二维码，没有账号名，也没有电话和地址。演示网站不补写这些内容：编造的号码可能正是别人的。要联系该机构，请以其官方渠道公布的信息为准。',
      ),
    ],
    en: ({ p }) => [
      p(
        'The report shows codes to scan and names no accounts, telephone or address. None are made up here. Please use the association’s official channels.',
      ),
    ],
  },
  {
    slug: 'how-figures-are-counted',
    title: { zh: '数字怎样写', en: 'How figures are written' },
    summary: {
      zh: '限定词照录，统计期照写，缺的就说缺',
      en: 'Bounds and periods as stated; what is missing is said to be',
    },
    shows: 'text',
    zh: ({ p, h, list }) => [
      p('本站的每一个数字都来自同一份事实清单，正文与数字栏取的是同一处，不会各写各的。'),
      h('几条规矩'),
      list([
        '**限定词**照原文：“多”“余”是超过；“近”与“余”连用，按约数理解，写法不改',
        '**统计期**写明的照写，没有写明的注“统计期未注明”；“目前”指报道写成的时候',
        '**名称里的数**不当数字用：万人有奖问答、科普报告百校行、十佳科普工作者，都是名称',
        '**单位不同不相加**：人次和人、家和个，各归各',
      ]),
      p('具体的例子，见[通知《关于几个数字的读法》](articles/how-to-read-some-figures)。'),
    ],
    en: ({ p }) => [
      p(
        'Every number on this site comes from one list of facts. Bounds and periods are kept as stated; where a period is missing, that is said. Numbers that belong to a name are not used as figures.',
      ),
    ],
  },
]
