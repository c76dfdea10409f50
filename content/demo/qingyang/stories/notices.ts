import type { Story } from '../../story.ts'

export const noticeStories: Story[] = [
  {
    slug: 'about-this-demo',
    time: '08:30',
    genre: 'notice',
    title: { zh: '关于本演示网站内容的说明', en: 'About the contents of this demonstration' },
    summary: {
      zh: '这里不是官方网站。内容从哪里来、怎样写成、哪些东西不会出现，写在这里。',
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
        '这是一个演示门户，用来展示编辑部与网站怎样协同工作。它不属于任何机构，也不代表庆阳市科学技术协会发言。每个页面上都写着：演示内容，非官方网站。',
      ),
      h('内容从哪里来'),
      p(
        '全部事实取自庆阳网的一篇报道，题为《聚智搭台强纽带 凝心铸魂树榜样》，署名记者[张静](profiles/zhang-jing)，日期不详，所述以2024年为主。原件为繁体，夹有乱码，事实清单已转为简体，“庆阳科普”的首字据残形补出。',
      ),
      h('怎样写成'),
      p('文字依据事实重新撰写，写作有机器参与，每篇稿件都按规定作了标识。配图由程序绘制，不是照片。'),
      h('不会出现什么'),
      list([
        '报道里没有的日期、地点、人名和得奖名单',
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
        'All facts come from one report on the website of Qingyang, mainly of the year 2024. The texts were newly written from those facts with the help of a machine, and every story is labelled accordingly.',
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
    title: { zh: '数字旁边的小字', en: 'The small print beside a figure' },
    summary: {
      zh: '一个数，管着几场讲座，还是几项赛事？看清旁边的小字，数字就不会认错人。',
      en: 'Does a figure speak of one lecture or of several, of one contest or of many? Read the small print, and no figure is taken for another.',
    },
    column: 'notices',
    topics: ['figures'],
    cover: {
      motif: 'contours',
      light: 'winter',
      alt: { zh: '浅色天空下疏疏的等高线', en: 'Sparse contour lines below a pale sky' },
    },
    zh: ({ p, h, table, figures, list }) => [
      p('数字像一块招牌，字大，话少。招牌旁边的小字，才说清它管的是哪一家。庆阳的数字里，有几块招牌要连小字一起读。'),
      h('招牌和小字'),
      table('连起来读', [
        ['数字', '旁边的小字'],
        ['{qy-fig-lecture-audience}', '听讲座的学生；一场的，还是几场的，两种都有可能'],
        ['{qy-fig-articles-videos}', '融媒号和科普号上的；“科普甘肃”APP上的，也许也在内'],
        ['{qy-fig-youth-contest}', '参加的赛事不止一项，别记到哪一项头上'],
        ['{qy-fig-fellowship}', '又是“场”又是“次”，括号留着，两样都算'],
      ]),
      figures('它们数的是什么', [
        'qy-fig-lecture-audience',
        'qy-fig-articles-videos',
        'qy-fig-youth-contest',
        'qy-fig-fellowship',
      ]),
      h('名字也有小字'),
      list([
        '“科普庆阳”和“庆阳科普”，词序相反，也许是两个视频号，也许是一个',
        '“三抓三促”是一次行动的名字，“四服务”是科协的职能定位，数的都不是东西',
      ]),
      h('名次、推荐和奖'),
      p(
        '全省第几是名次；“优秀组织单位”奖的是组织比赛的一方；“我爱科学”的优秀选手，才是评给学生的。推荐给省科协，是走到了门口，还没有进门。',
      ),
    ],
  },
]
