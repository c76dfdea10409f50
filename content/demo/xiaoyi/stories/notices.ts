import type { Story } from '../../story.ts'

export const noticeStories: Story[] = [
  {
    slug: 'about-this-demo',
    time: '08:30',
    genre: 'notice',
    title: { zh: '关于本演示网站内容的说明', en: 'About the contents of this demonstration' },
    summary: {
      zh: '这里不是官方网站。内容从哪里来、原报道由谁署名、哪些东西不会出现，都写在这里。',
      en: 'This is not an official website. Where its contents come from, who signed the report, and what will not appear.',
    },
    column: 'notices',
    topics: [],
    cover: {
      motif: 'grass',
      light: 'dawn',
      alt: { zh: '晨光里的草坡和一片空的天', en: 'A grassy slope below an empty sky' },
    },
    zh: ({ p, h, list }) => [
      p(
        '这是一个演示门户，用来展示编辑部与网站怎样协同工作。它不属于任何机构，也不代表孝义市科学技术协会发言。每个页面上都写着：演示内容，非官方网站。',
      ),
      h('内容从哪里来'),
      p(
        '全部事实取自一篇题为《科技花开耀胜溪》的报道，刊名和日期不详，提到的最晚年份是2023年。署名的是张世川、郭云珍（文），赵元明、武斌（图）。',
      ),
      p('原报道的版面分栏，识读时有错行，事实清单已按文意复原。'),
      h('怎样写成'),
      p('文字依据事实重新撰写，不沿用原句；写作有机器参与，每篇稿件都按规定作了标识。配图由程序绘制，不是照片。'),
      h('不会出现什么'),
      list([
        '报道里没有的日期、地点、人名和得奖名单',
        '电话、邮箱、地址、账号、备案号与网站标识码',
        '任何机构的徽标，任何人的面容',
      ]),
    ],
    en: ({ p, h, list }) => [
      p(
        'This portal is a demonstration. It belongs to no public body and does not speak for the Xiaoyi Association for Science and Technology. Every page says so.',
      ),
      h('Where the contents come from'),
      p(
        'All facts come from one report whose outlet and date are not known; the latest year that it names is 2023. The texts were newly written from those facts with the help of a machine, and every story is labelled accordingly.',
      ),
      h('What will not appear'),
      list([
        'Dates, places, people and winners that the source does not name',
        'Telephone numbers, addresses, accounts and record numbers',
        'The emblem of any body and the face of any person',
      ]),
    ],
  },
  {
    slug: 'how-to-read-some-figures',
    time: '08:40',
    genre: 'notice',
    title: { zh: '“近”和“余”碰到一起，是多少', en: 'When “nearly” meets “more than”' },
    summary: {
      zh: '“近”是不到，“余”是超过，两个字连用该怎么读？名字里的“百”和“十”，又算不算数？',
      en: '“Nearly” means less, “more than” means more. What if both stand before one number? And does a number in a name count?',
    },
    column: 'notices',
    topics: ['figures'],
    cover: {
      motif: 'lattice',
      light: 'winter',
      alt: { zh: '浅色天空下整齐的格阵', en: 'A regular lattice below a pale sky' },
    },
    zh: ({ p, h, table, list, figures }) => [
      p(
        '“近”是差一点不到，“余”是超过了一点。有人把两个字写在同一个数的两头，这个数就往前走一步，又往后退一步：只能当约数看。孝义的数字里，正好有这样的。',
      ),
      h('看字，读数'),
      table('几个数字的读法', [
        ['写法', '怎么读'],
        ['{xy-fig-member-outreach}', '约数，“近”与“余”抵消了'],
        ['{xy-fig-leaflets}', '约数，道理一样'],
        ['{xy-fig-trainees}', '比这个数多'],
        ['全年{xy-fig-originals}', '约数，说的是大概'],
      ]),
      figures('它们数的是什么', ['xy-fig-member-outreach', 'xy-fig-leaflets', 'xy-fig-trainees', 'xy-fig-originals']),
      h('名字里的数'),
      p('有些数不数东西，只是名字的一部分：'),
      list(['孝义市万人有奖问答', '科普报告百校行', '十佳科普工作者', '全国科技创新百强县市，这是一份榜单的名字']),
      h('像，但不是一回事'),
      p(
        '授旗命名的服务队和注册的服务队，省里的科普教育基地和市里的科普教育基地，都只能各数各的：同一支队、同一处基地，也许两边都在。人次也不等于人，一个人来两回，就是两个人次。',
      ),
    ],
  },
]
