import type { PageEntry } from '../page-entry.ts'

export const pages: PageEntry[] = [
  {
    slug: 'about',
    title: { zh: '机构简介', en: 'About the association' },
    summary: { zh: '孝义市科协做些什么，这个演示门户又是什么', en: 'What the association is, and what this site is' },
    shows: 'text',
    zh: ({ p, h, list }) => [
      p(
        '孝义市科学技术协会（简称孝义市科协）是一家县级科协，同时履行市全民科学素质提升工作领导小组办公室的职能，协调成员单位。',
      ),
      h('三个专业委员会'),
      list(['学术交流专业委员会', '科学普及专业委员会', '科技人才专业委员会']),
      h('从哪里读起'),
      list([
        '五类人群：[孝义为五类重点人群各办一项科普活动](articles/five-groups-five-themes)',
        '城乡：[讲座、培训、调研与每年的活动](articles/one-page-of-accounts)',
        '屏幕：[“云上科普”](articles/menu-of-the-cloud)',
        '队伍：[科技工作者之家、志愿者和专家](articles/a-home-and-its-lists)',
      ]),
      h('关于这个网站'),
      p(
        '这是演示门户，不是该机构的官方网站。文字依据一篇公开报道中的事实重新撰写，配图由程序绘制，详见[内容说明](articles/about-this-demo)。孝义又称“胜溪”，报道的题目用的就是这个名字。',
      ),
    ],
    en: ({ p }) => [
      p(
        'The Xiaoyi Association for Science and Technology is one of county rank. It also serves as the office of the city’s leading group for scientific literacy and coordinates its members.',
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
      p('演示网站不发布电话、地址和账号：编造的号码可能正是别人的。要联系该机构，请以其官方渠道公布的信息为准。'),
    ],
    en: ({ p }) => [
      p(
        'The demonstration publishes no telephone, address or account: an invented one may be somebody’s. Please use the association’s official channels.',
      ),
    ],
  },
  {
    slug: 'how-figures-are-counted',
    title: { zh: '数字怎样写', en: 'How figures are written' },
    summary: {
      zh: '“余”“近”“约”怎样读，统计期到哪里看',
      en: 'How to read “more than” and “nearly”, and where to find the period',
    },
    shows: 'text',
    zh: ({ p, h, list }) => [
      p('每一个数字都来自同一份事实清单，正文与数字栏取自同一处。'),
      h('几条规矩'),
      list([
        '**限定词**一个不丢：“多”“余”是超过；“近”与“余”连用，按约数理解',
        '**统计期**印在数字下面，不知道的注“统计期未注明”；“目前”指报道写成的时候',
        '**名称里的数**不当数字用，例如万人有奖问答、科普报告百校行、十佳科普工作者',
        '**单位**各归各：人次和人、家和个，分别列出',
      ]),
      p('想看例子，请读[《“近”和“余”碰到一起，是多少》](articles/how-to-read-some-figures)。'),
    ],
    en: ({ p }) => [
      p(
        'Every number comes from one list of facts. Bounds and periods are kept, and each figure has its period below it, or the words that none is known. Numbers that belong to a name are not used as figures.',
      ),
    ],
  },
]
