import type { Story } from '../../story.ts'

export const noticeStories: Story[] = [
  {
    slug: 'about-this-demo',
    time: '08:30',
    genre: 'notice',
    title: { zh: '关于本演示网站内容的说明', en: 'About the contents of this demonstration' },
    summary: {
      zh: '本站不是官方网站。内容从哪里来、怎样写成、哪些东西不会出现，写在这里。',
      en: 'This is not an official website. Where its contents come from, how they were written, and what will not appear.',
    },
    column: 'notices',
    topics: [],
    cover: {
      motif: 'grass',
      light: 'winter',
      alt: { zh: '浅色的草地和一片空的天', en: 'Pale grass below an empty sky' },
    },
    zh: ({ p, h, list }) => [
      p(
        '本站是一个演示门户，用来展示编辑部与网站怎样协同工作。它不属于任何机构，也不代表庆阳市科学技术协会发言。每个页面上都写着：演示内容，非官方网站。',
      ),
      h('内容从哪里来'),
      p(
        '全部事实取自庆阳网的一篇报道，题为《聚智搭台强纽带 凝心铸魂树榜样》，署名记者[张静](profiles/zhang-jing)，日期没有载明，所述以2024年为主。原件为繁体，夹有乱码，事实清单已转为简体；个别名称据残形补出，稿件里都有说明。',
      ),
      h('怎样写成'),
      p(
        '文字依据事实重新撰写，写作有机器参与，每篇稿件都按规定作了标识。资料没有记下的场面，稿中不写；配图由程序绘制，不是照片。',
      ),
      h('不会出现什么'),
      list([
        '资料没有写到的日期、地点、人名和得奖名单',
        '任何人没有说过的话',
        '电话、邮箱、地址、账号、备案号与网站标识码',
      ]),
    ],
    en: ({ p, h, list }) => [
      p(
        'This portal is a demonstration. It belongs to no public body and does not speak for the Qingyang Association for Science and Technology. Every page says so.',
      ),
      h('Where the contents come from'),
      p(
        'All facts come from one report on the website of Qingyang, mainly of the year 2024. The texts were newly written from those facts with the help of a machine, and every story is labelled accordingly. No scene is described that the source does not tell of.',
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
    slug: 'footnotes-to-figures',
    time: '08:40',
    genre: 'notice',
    title: { zh: '几个数字的注脚', en: 'Footnotes to some figures' },
    summary: {
      zh: '有的数没有年份，有的数没有讲明算的是几场。需要加注的几个，列在这里。',
      en: 'Some figures have no year, some do not say what they add up. They are listed here with what must be said of them.',
    },
    column: 'notices',
    topics: ['figures'],
    cover: {
      motif: 'contours',
      light: 'winter',
      alt: { zh: '浅色天空下疏疏的等高线', en: 'Sparse contour lines below a pale sky' },
    },
    zh: ({ p, h, table, list }) => [
      p('本站的数字照资料抄写。下面几个，抄的时候需要加注。'),
      table('数字与注脚', [
        ['数字', '注脚'],
        ['{qy-fig-lecture-audience}', '听讲座的学生；是两场合计还是单场没有讲明，统计期未注明'],
        ['{qy-fig-articles-videos}', '是否包含“科普甘肃”APP说不准，统计期未注明'],
        ['{qy-fig-youth-contest}', '不止一项赛事，统计期未注明'],
        ['{qy-fig-fellowship}', '括号是原文的写法，统计期未注明'],
      ]),
      h('名字也要加注'),
      list([
        '“科普庆阳”和“庆阳科普”：是否同一个账号，没有写明',
        '“三抓三促”：行动的名称，从哪一年开始没有写明',
        '“四服务”：科协的职能定位，具体内容没有列出',
      ]),
      h('荣誉和排名'),
      p(
        '排名是排名，奖是奖：比例的全省名次是排名；“优秀组织单位”奖的是组织比赛的人；“我爱科学”的优秀选手才是评给参赛学生的。推荐和宣传都还不是表彰。',
      ),
      p('发现差错，请以原始资料为准。'),
    ],
  },
]
