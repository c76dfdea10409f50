import type { PageEntry } from '../page-entry.ts'

export const pages: PageEntry[] = [
  {
    slug: 'about',
    title: { zh: '机构简介', en: 'About the association' },
    summary: { zh: '这是一个怎样的组织，这个门户又是什么', en: 'What the association is, and what this site is' },
    shows: 'text',
    zh: ({ p, h, list }) => [
      p('太原市科学技术协会（简称太原市科协）是一家市级科协，职责有：'),
      list(['服务科技工作者', '服务创新驱动发展', '服务全民科学素质', '服务党政科学决策']),
      h('从哪里读起'),
      list([
        '数字：[一面数字墙，看太原的科技与科普](articles/a-wall-of-figures)',
        '工作站：[院士带着团队，来到太原的工作站](articles/academicians-at-their-stations)',
        '项目：[与院士团队合作，一批成果已经转化](articles/an-account-that-adds-up)',
      ]),
      h('关于这个门户'),
      p(
        '这是一个演示门户，不是该机构的官方网站。文字依据一篇公开报道中的事实重新撰写，配图由程序绘制，详见[内容说明](articles/about-this-demo)。',
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
      zh: '演示不虚构人物，这里没有名单',
      en: 'No person is invented, and none are listed here',
    },
    shows: 'leaders',
    zh: ({ p }) => [
      p(
        '综述提到的几位领导来自中国科协和山西省科协，各有人物页。太原市科协的领导成员不在其中；演示不虚构人物，所以这一页空着。',
      ),
      p('正式使用时，编辑在“人物”中登记姓名、职务、职务的出处与日期，并填写排序，这里会按排序自动列出。'),
    ],
    en: ({ p }) => [
      p(
        'The officials whom the review names belong to other bodies. Those of this association are not among them and no person is invented, so this page lists none.',
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
        '这里不发布电话、地址、邮箱和账号：一个编造的号码，可能真的属于别人。要联系该机构，请以其官方渠道公布的信息为准。',
      ),
    ],
    en: ({ p }) => [
      p(
        'No telephone, address, mailbox or account is published here: an invented number may belong to somebody. Please use the association’s official channels.',
      ),
    ],
  },
  {
    slug: 'how-figures-are-counted',
    title: { zh: '数字怎样写', en: 'How figures are written' },
    summary: { zh: '单位、起点和“余”“多”，一个都不能少', en: 'With its unit, its start and its bound' },
    shows: 'text',
    zh: ({ p, list }) => [
      p('这里的数字来自同一份事实清单，这样写：'),
      list([
        '**起点**：写作“市科协七大以来”的，从市科协第七次代表大会算起，不换算成年份',
        '**目前**：综述写成的时候；**年均**和**每年**：说的是一年，不乘以年数',
        '**统计期**：不知道的，注“统计期未注明”',
        '**限定词**：“余”“多”“以上”都是超过，不能抹去',
        '**申请不是授权**，推荐不是获奖，引进不等于献策',
      ]),
      p('例子见[长得像的数字，说的不是一回事](articles/numbers-that-look-alike)。'),
    ],
    en: ({ p }) => [
      p(
        'Every number on this site comes from one list of facts, with its unit, its bound and its period. Where the period is not known, that is said.',
      ),
    ],
  },
]
