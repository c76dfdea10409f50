import type { Story } from '../../story.ts'

export const noticeStories: Story[] = [
  {
    slug: 'about-this-demo',
    time: '08:30',
    genre: 'notice',
    title: { zh: '关于本演示网站内容的说明', en: 'About the contents of this demonstration' },
    summary: {
      zh: '本站不是官方网站。内容从哪里来、怎样写成、哪些东西不会出现，请看这里。',
      en: 'This is not an official website. Where its contents come from, how they were written, and what will not appear.',
    },
    column: 'notices',
    topics: [],
    cover: {
      motif: 'contours',
      light: 'dawn',
      alt: { zh: '晨光里一圈圈的等高线', en: 'Contour lines in the dawn' },
    },
    zh: ({ p, h, list }) => [
      p(
        '本站是一个演示门户，用来展示编辑部与网站怎样协同工作。它不属于任何机构，也不代表太原市科学技术协会发言。每个页面上都写着：演示内容，非官方网站。',
      ),
      h('内容从哪里来'),
      p(
        '全部事实取自一篇综述，题为《市科协助力再现“锦绣太原城”盛景》。报名、日期和作者都没有载明，图注里有2023年的活动。原件分栏，有几处疑为识读之误，例如“手铸钢”“大学学习大讨论大调研”，照录并注明。',
      ),
      h('怎样写成'),
      p('文字依据事实重新撰写，写作有机器参与，每篇稿件都按规定作了标识。配图由程序绘制，不是照片。'),
      h('不会出现什么'),
      list([
        '资料没有写到的日期、地点、人名和得奖名单',
        '任何人没有说过的话',
        '电话、邮箱、地址、账号、备案号与网站标识码',
        '任何机构的徽标，任何人的面容',
      ]),
    ],
    en: ({ p, h, list }) => [
      p(
        'This portal is a demonstration. It belongs to no public body and does not speak for the Taiyuan Association for Science and Technology. Every page says so.',
      ),
      h('Where the contents come from'),
      p(
        'All facts come from one review whose outlet, date and author are not known. The texts were newly written from those facts with the help of a machine, and every story is labelled accordingly.',
      ),
      h('What will not appear'),
      list([
        'Dates, places, people and winners that the source does not name',
        'Words that nobody has said',
        'Telephone numbers, addresses, accounts and record numbers',
      ]),
    ],
  },
  {
    slug: 'numbers-that-look-alike',
    time: '08:40',
    genre: 'notice',
    title: { zh: '相同或相近的几个数', en: 'Numbers that look alike' },
    summary: {
      zh: '有的数出现不止一次，说的不是一回事。引用之前请对照。',
      en: 'Some numbers turn up more than once and mean different things. Please compare before you quote.',
    },
    column: 'notices',
    topics: ['figures', 'stations'],
    cover: {
      motif: 'lattice',
      light: 'winter',
      alt: { zh: '浅色天空下整齐的格阵', en: 'A lattice below a pale sky' },
    },
    zh: ({ p, h, table, list }) => [
      p('下面各行里，数字相同或相近，单位和所指不同。'),
      table('同数不同事（目前、截至发布时照原文；没有写的，统计期未注明）', [
        ['写法', '说的是', '时间'],
        ['{ty-fig-advisory-academicians}', '献策的院士', '统计期未注明'],
        ['业务{ty-fig-supervised-societies}', '市科协主管', '截至发布时'],
        ['开展{ty-fig-contact-societies}', '市科协联系', '截至发布时'],
        ['{ty-fig-expert-stations}', '国家重大人才工程', '目前'],
        ['{ty-fig-society-stations}', '国家和省级学会，累计', '统计期未注明'],
        ['{ty-fig-station-experts}', '国家重大人才工程专家', '目前'],
        ['{ty-fig-volunteer-teams}', '科技志愿服务队', '统计期未注明'],
        ['{ty-fig-university-branches}', '高校', '截至发布时'],
        ['{ty-fig-standards-made}', '制定的标准', '统计期未注明'],
      ]),
      h('名称里的数'),
      list(['科普图书进万家：“万家”是名称', '“五连冠”：原文对连续名次的说法', '“双创”“三大平台”：提法的名称']),
      p('发现差错，请以原始资料为准。'),
    ],
  },
]
