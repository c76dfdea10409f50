import type { PageEntry } from '../page-entry.ts'

export const pages: PageEntry[] = [
  {
    slug: 'about',
    title: { zh: '机构简介', en: 'About the association' },
    summary: { zh: '这是一个怎样的组织，本站又是什么', en: 'What the association is, and what this site is' },
    shows: 'text',
    zh: ({ p, h, list }) => [
      p('太原市科学技术协会（简称太原市科协）是一家市级科协。资料逐项列出它的服务职责：'),
      list(['服务科技工作者', '服务创新驱动发展', '服务全民科学素质', '服务党政科学决策']),
      h('从哪里读起'),
      list([
        '数字：[太原市科协综述里的数字一览](articles/a-wall-of-figures)',
        '工作站：[院士工作站、专家工作站与引进人才](articles/academicians-at-their-stations)',
        '项目：[与院士团队的合作项目](articles/an-account-that-adds-up)',
      ]),
      h('关于本站'),
      p(
        '本站是演示门户，不是该机构的官方网站。文字依据一篇公开报道中的事实重新撰写，配图由程序绘制，详见[内容说明](articles/about-this-demo)。',
      ),
    ],
    en: ({ p }) => [
      p(
        'The Taiyuan Association for Science and Technology is one of municipal rank. It serves those who work in science, invention, public literacy and public decisions.',
      ),
      p(
        'This site is a demonstration and not the association’s own. Its texts were newly written from the facts of one public report; its pictures are drawn.',
      ),
    ],
  },
  {
    slug: 'leaders',
    title: { zh: '领导成员', en: 'Leaders' },
    summary: {
      zh: '资料没有列出本会领导，这里没有名单',
      en: 'The source names none of its leaders, and none are listed here',
    },
    shows: 'leaders',
    zh: ({ p }) => [
      p('资料写到的几位领导，属于中国科协和山西省科协，各有人物页；太原市科协的领导成员没有列出，所以这一页没有名单。'),
      p('正式使用时，编辑在“人物”中登记姓名、职务、职务的出处与日期，并填写排序，这里会按排序自动列出。'),
    ],
    en: ({ p }) => [
      p(
        'The officials whom the source names belong to other bodies. Those of this association are not named, so this page lists none.',
      ),
    ],
  },
  {
    slug: 'contact',
    title: { zh: '联系方式', en: 'Contact' },
    summary: { zh: '演示网站不发布联系方式', en: 'The demonstration publishes no contact data' },
    shows: 'text',
    zh: ({ p }) => [
      p('资料里没有电话、地址、邮箱和账号名，本站也不补写。要联系该机构，请以其官方渠道公布的信息为准。'),
    ],
    en: ({ p }) => [
      p(
        'The source has no telephone, address, mailbox or account, and none are made up here. Please use the association’s official channels.',
      ),
    ],
  },
  {
    slug: 'how-figures-are-counted',
    title: { zh: '数字怎样写', en: 'How figures are written' },
    summary: { zh: '单位、起点和限定词照录', en: 'The unit, the start and the bound as stated' },
    shows: 'text',
    zh: ({ p, list }) => [
      p('本站的数字来自同一份事实清单，写法是：'),
      list([
        '**起点**：写作“市科协七大以来”的，从市科协第七次代表大会算起；大会的日期没有载明，不换算成年份',
        '**目前**：报道写成的时候；**年均**和**每年**：照原文，不乘以年数',
        '**统计期**没有写明的，注“统计期未注明”',
        '**限定词**：“余”“多”“以上”都是超过，照录',
        '**申请不是授权**，推荐不是获奖，引进不等于献策',
      ]),
      p('例子见[通知《相同或相近的几个数》](articles/numbers-that-look-alike)。'),
    ],
    en: ({ p }) => [
      p(
        'Every number on this site comes from one list of facts, with its unit, its bound and its period as stated. Where a period is missing, that is said.',
      ),
    ],
  },
]
