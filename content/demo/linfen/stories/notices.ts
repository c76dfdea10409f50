import type { Story } from '../../story.ts'

export const noticeStories: Story[] = [
  {
    slug: 'about-this-demo',
    time: '08:30',
    genre: 'notice',
    title: { zh: '关于本演示网站内容的说明', en: 'About the contents of this demonstration' },
    summary: {
      zh: '这里不是官方网站。内容从哪里来、写的是哪一年、哪些东西不会出现，都在这里。',
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
        '这是一个演示门户，用来展示编辑部与网站怎样协同工作。它不属于任何机构，也不代表临汾市科学技术协会发言。每个页面上都写着：演示内容，非官方网站。',
      ),
      h('内容从哪里来'),
      p(
        '全部事实取自一篇题为《汇聚科创力量 书写奋进华章》的报道，副题说明它写的是2024年。文末署名隋萌，刊名和日期不详。',
      ),
      p('文字依据事实重新撰写，不沿用原句；写作有机器参与，每篇稿件都按规定作了标识。配图由程序绘制，不是照片。'),
      h('不会出现什么'),
      list([
        '报道里没有的月份、地点、人名和得奖名单',
        '电话、邮箱、地址、账号、备案号与网站标识码',
        '任何人没有说过的话',
      ]),
      p('稿件的发布日期，是它们为演示写成的日子；所述的事发生在哪一年，另有一栏。'),
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
    title: { zh: '长得像的数，数的不是一回事', en: 'Figures that look alike and are not' },
    summary: {
      zh: '临汾的数字里有几对“双胞胎”：一个数群众，一个数学生；一个数企业，一个数课题。认清了再引用。',
      en: 'Among the figures of Linfen are some pairs of twins: one counts visitors, its twin pupils; one counts enterprises, its twin studies.',
    },
    column: 'notices',
    topics: ['figures'],
    cover: {
      motif: 'contours',
      light: 'winter',
      alt: { zh: '浅色天空下疏疏的等高线', en: 'Sparse contour lines below a pale sky' },
    },
    zh: ({ p, h, table }) => [
      p('双胞胎站在一起，外人常常叫错名字。临汾的数字里也有几对，写法只差一个字，数的却是不同的人和事。'),
      h('几对双胞胎'),
      table('对照着看', [
        ['写法', '数的是谁', '什么时候'],
        ['{lf-fig-base-visitors}', '走进科普教育基地的群众', '2024年全国科普日期间'],
        ['{lf-fig-students}', '参赛学生，机器人竞赛的或许也在内', '2024年'],
        ['{lf-fig-coking-firms}', '专家去服务的焦化企业', '2024年'],
        ['{lf-fig-think-tank-topics}', '科技创新智库课题', '2024年'],
      ]),
      h('推荐论“个”，获奖论“家”'),
      p(
        '“三晋新农人”竞赛推荐的时候论“个”，说的是项目；获奖的时候论“家”。单位换了，拿后一头去除前一头，得不出获奖的比例。',
      ),
      h('会也有像的'),
      p(
        '2024年，市科协开的是一届三次全委会，会上表彰了2023年度的“科协系统先进集体”和“先进科普工作者”。另有一场专题宣讲，讲的是市委五届七次全委会暨市委经济工作会议及全市“两会”精神，届次是市委全委会的。',
      ),
      h('名字里的数'),
      p('三个“十小事”的“十”，“十四五”“十五五”的几个数，都是名字里的字，不用去数。'),
    ],
  },
]
