import type { Story } from '../../story.ts'

export const noticeStories: Story[] = [
  {
    slug: 'about-this-demo',
    time: '08:30',
    genre: 'notice',
    title: { zh: '关于本演示网站内容的说明', en: 'About the contents of this demonstration' },
    summary: {
      zh: '这里不是官方网站。内容从哪里来、怎样写成、哪些东西不会出现，请看这一页。',
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
        '这个门户是演示，用来展示编辑部与网站怎样协同工作。它不属于任何机构，也不代表太原市科学技术协会发言。每个页面上都写着：演示内容，非官方网站。',
      ),
      h('内容从哪里来'),
      p(
        '全部事实取自一篇综述，题为《市科协助力再现“锦绣太原城”盛景》。它的报名、日期和作者都不知道，只有图注提到2023年的活动。综述里有几个词疑为识读之误，例如“手铸钢”“大学学习大讨论大调研”，都照写并注明。',
      ),
      h('怎样写成'),
      p('文字依据事实重新撰写，写作有机器参与，每篇稿件都按规定作了标识。配图由程序绘制，不是照片。'),
      h('不会出现什么'),
      list([
        '综述里没有的日期、地点、人名和得奖名单',
        '任何人没有讲过的话',
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
        'Dates, places, people and winners that the review does not name',
        'Words that nobody has said',
        'Telephone numbers, addresses, accounts and record numbers',
      ]),
    ],
  },
  {
    slug: 'numbers-that-look-alike',
    time: '08:40',
    genre: 'notice',
    title: { zh: '长得像的数字，说的不是一回事', en: 'Numbers that look alike' },
    summary: {
      zh: '同一个数，这里数院士，那里数学会。引用之前，先看看它数的是谁。',
      en: 'One number counts academicians here and societies there. Before you quote it, see what it counts.',
    },
    column: 'notices',
    topics: ['figures', 'stations'],
    cover: {
      motif: 'lattice',
      light: 'winter',
      alt: { zh: '浅色天空下整齐的格阵', en: 'A lattice below a pale sky' },
    },
    zh: ({ p, h, table }) => [
      p('数字也会撞脸。同样的数，有的是献策的院士，有的是学会，有的是专家工作站。单看数字分不出来，要看后面跟着谁。'),
      table('撞脸的数字（时间一栏空着的，统计期未注明）', [
        ['写法', '说的是', '时间'],
        ['{ty-fig-advisory-academicians}', '献策的院士', '—'],
        ['业务{ty-fig-supervised-societies}', '市科协主管', '截至发布时'],
        ['开展{ty-fig-contact-societies}', '市科协联系', '截至发布时'],
        ['{ty-fig-expert-stations}', '国家重大人才工程', '目前'],
        ['{ty-fig-society-stations}', '国家和省级学会，累计', '—'],
        ['{ty-fig-station-experts}', '国家重大人才工程专家', '目前'],
        ['{ty-fig-volunteer-teams}', '科技志愿服务队', '—'],
        ['{ty-fig-university-branches}', '高校', '截至发布时'],
        ['{ty-fig-standards-made}', '制定的标准', '—'],
      ]),
      h('住在名字里的数'),
      p(
        '还有一些数住在名字里，并不数什么：科普图书进万家的“万家”是这样，“双创”“三大平台”也是这样。“五连冠”倒是真的数了年份。',
      ),
    ],
  },
]
