import type { Story } from '../../story.ts'

export const noticeStories: Story[] = [
  {
    slug: 'about-this-demo',
    time: '08:30',
    genre: 'notice',
    title: { zh: '关于本演示网站内容的说明', en: 'About the contents of this demonstration' },
    summary: {
      zh: '本站不是官方网站。内容从哪里来、写的是哪一年、哪些东西不会出现，都在这里。',
      en: 'This is not an official website. Where its contents come from, of which year they tell, and what will not appear.',
    },
    column: 'notices',
    topics: [],
    cover: {
      motif: 'grass',
      light: 'day',
      alt: { zh: '坡上的草和一片空的天', en: 'Grass on a slope below an empty sky' },
    },
    zh: ({ p, h, list }) => [
      p(
        '本站是一个演示门户，用来展示编辑部与网站怎样协同工作。它不属于任何机构，也不代表临汾市科学技术协会发言。每个页面上都写着：演示内容，非官方网站。',
      ),
      h('内容从哪里来'),
      p(
        '全部事实取自一篇题为《汇聚科创力量 书写奋进华章》的报道，副题说明它写的是2024年。刊名和日期没有载明，文末署名隋萌，身份没有另外写明，因此本站没有立人物页。',
      ),
      p('文字依据事实重新撰写，不沿用原句；写作有机器参与，每篇稿件都按规定作了标识。配图由程序绘制，不是照片。'),
      h('不会出现什么'),
      list([
        '资料没有写到的月份、地点、人名和得奖名单',
        '电话、邮箱、地址、账号、备案号与网站标识码',
        '任何人没有说过的话',
      ]),
      p('稿件的发布日期，是它们为演示写成的日子；所述的事发生在哪一年，另有一栏。发现差错，请以原始资料为准。'),
    ],
    en: ({ p, h, list }) => [
      p(
        'This portal is a demonstration. It belongs to no public body and does not speak for the Linfen Association for Science and Technology. Every page says so.',
      ),
      h('Where the contents come from'),
      p(
        'All facts come from one report of the year 2024, whose outlet and date are not known. The texts were newly written from those facts with the help of a machine, and every story is labelled accordingly.',
      ),
      h('What will not appear'),
      list([
        'Months, places, people and winners that the source does not name',
        'Telephone numbers, addresses, accounts and record numbers',
        'Words that nobody has said',
      ]),
    ],
  },
  {
    slug: 'figures-easily-misread',
    time: '08:40',
    genre: 'notice',
    title: { zh: '几个容易看错的数', en: 'Figures that are easily misread' },
    summary: {
      zh: '写法相近的几个数，数的对象和时间不同，引用之前请对照。',
      en: 'Some figures look alike and count different things at different times. Please compare before you quote them.',
    },
    column: 'notices',
    topics: ['figures'],
    cover: {
      motif: 'contours',
      light: 'winter',
      alt: { zh: '浅色天空下疏疏的等高线', en: 'Sparse contour lines below a pale sky' },
    },
    zh: ({ p, h, list, table }) => [
      p('下面几个数写法相近，引用之前请对照着看。'),
      h('写法相近的数'),
      table('对照着看', [
        ['写法', '说的是谁', '什么时候'],
        ['{lf-fig-base-visitors}', '基地接待的群众', '2024年全国科普日期间'],
        ['{lf-fig-students}', '参赛学生，是否含机器人竞赛没有分开', '2024年'],
        ['{lf-fig-coking-firms}', '入企服务的焦化企业', '2024年'],
        ['{lf-fig-think-tank-topics}', '科技创新智库课题', '2024年'],
      ]),
      h('会议的届次'),
      p(
        '2024年，市科协开的是一届三次全委会；另有市委五届七次全委会暨市委经济工作会议及全市“两会”精神专题宣讲，“五届七次”属于市委全委会，不是科协的。',
      ),
      h('表彰的年份'),
      p('一届三次全委会上表彰的“科协系统先进集体”和“先进科普工作者”，是2023年度的先进；数目和名单没有列出。'),
      h('名称里的数'),
      list(['三个“十小事”：“十”是名称', '“十四五”“十五五”：规划的名称']),
    ],
  },
]
