import type { Story } from '../../story.ts'

export const noticeStories: Story[] = [
  {
    slug: 'about-this-demo',
    time: '08:30',
    genre: 'notice',
    title: { zh: '关于本演示网站内容的说明', en: 'About the contents of this demonstration' },
    summary: {
      zh: '本站不是官方网站。内容从哪里来、原报道由谁署名、哪些东西不会出现，都写在这里。',
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
        '本站是一个演示门户，用来展示编辑部与网站怎样协同工作。它不属于任何机构，也不代表孝义市科学技术协会发言。每个页面上都写着：演示内容，非官方网站。',
      ),
      h('内容从哪里来'),
      p(
        '全部事实取自一篇题为《科技花开耀胜溪》的报道。刊名和日期没有载明，文中最晚的年份是2023年。原报道署名张世川、郭云珍（文），赵元明、武斌（图），身份没有另外写明，因此本站没有为他们立人物页。',
      ),
      p('原报道的版面分栏，识读时有错行，事实清单已按文意复原；仍有疑问的地方，稿件里都加了说明。'),
      h('怎样写成'),
      p('文字依据事实重新撰写，不沿用原句；写作有机器参与，每篇稿件都按规定作了标识。配图由程序绘制，不是照片。'),
      h('不会出现什么'),
      list([
        '资料没有写到的日期、地点、人名和得奖名单',
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
    title: { zh: '关于几个数字的读法', en: 'How to read some of the figures' },
    summary: {
      zh: '“近”和“余”连用怎样理解，名称里的数是不是数字，这里举例说明。',
      en: 'What is “nearly more than”? Does a number in a name count? Some examples.',
    },
    column: 'notices',
    topics: ['figures'],
    cover: {
      motif: 'lattice',
      light: 'winter',
      alt: { zh: '浅色天空下整齐的格阵', en: 'A regular lattice below a pale sky' },
    },
    zh: ({ p, h, table, list }) => [
      p('有几个数字的写法不常见，是照原文写的。这里说明读法。'),
      h('带限定词的'),
      table('几个数字的读法', [
        ['写法', '读法'],
        ['{xy-fig-member-outreach}', '约数：“近”与“余”相抵；统计期未注明'],
        ['{xy-fig-leaflets}', '约数：“近”与“余”相抵；统计期未注明'],
        ['{xy-fig-trainees}', '超过；统计期未注明'],
        ['{xy-fig-originals}', '约数；全年，哪一年未写明'],
      ]),
      h('名称里的'),
      list([
        '孝义市万人有奖问答：“万人”是名称',
        '科普报告百校行：“百校”是名称',
        '十佳科普工作者：“十佳”是名称',
        '全国科技创新百强县市：“百强”是榜单的名称',
      ]),
      h('不相加的'),
      p(
        '目前的两种服务队不相加，省里和市里的基地不相加，人次和人不相加。资料没有说明重叠与否，所以不加。发现差错，请以原始资料为准。',
      ),
    ],
  },
]
