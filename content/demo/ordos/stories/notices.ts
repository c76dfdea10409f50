import type { Story } from '../../story.ts'

export const noticeStories: Story[] = [
  {
    slug: 'about-this-demo',
    time: '08:30',
    genre: 'notice',
    title: { zh: '关于本演示网站内容的说明', en: 'About the contents of this demonstration' },
    summary: {
      zh: '这里不是官方网站。内容从哪里来、怎样写成、哪些东西不会出现，一次说清。',
      en: 'This is not an official website. Where its contents come from, how they were written, and what will not appear.',
    },
    column: 'notices',
    topics: [],
    cover: {
      motif: 'grass',
      light: 'day',
      alt: { zh: '一片草与空白的天', en: 'Grass below an empty sky' },
    },
    zh: ({ p, h, list }) => [
      p(
        '这个门户是演示，用来展示编辑部与网站怎样协同工作。它不属于任何机构，也不代表鄂尔多斯市科学技术协会发言。每个页面上都写着同样的一句话：演示内容，非官方网站。搜索引擎不应收录它。',
      ),
      h('内容从哪里来'),
      p(
        '全部事实取自《鄂尔多斯日报》2024年2月27日刊发的一篇综述，见[摘介](articles/original-review)。文字依据事实重新撰写，写作有机器参与，每篇稿件都按规定作了标识。',
      ),
      h('不会出现什么'),
      list([
        '综述里没有的日期、地点和人物',
        '电话、邮箱、地址、账号、备案号与网站标识码',
        '任何机构的徽标，任何人的面容',
      ]),
      h('稿件的日期'),
      p(
        '稿件的发布日期，是它们为演示写成的日子；所述事情发生在什么时候，另有一栏，有据可查时才填。发现差错，请以综述为准。',
      ),
    ],
    en: ({ p, h, list }) => [
      p(
        'This portal is a demonstration. It belongs to no public body and does not speak for the Ordos Association for Science and Technology. Every page says so, and search engines are asked not to list it.',
      ),
      h('Where the contents come from'),
      p(
        'All facts come from one review in the Ordos Daily of 27 February 2024. The texts were newly written from those facts with the help of a machine, and every story is labelled accordingly.',
      ),
      h('What will not appear'),
      list([
        'Dates, places and people that the review does not name',
        'Telephone numbers, mailboxes, addresses, accounts and record numbers',
        'The emblem of any body and the face of any person',
      ]),
    ],
  },
  {
    slug: 'how-periods-are-stated',
    time: '08:40',
    genre: 'notice',
    title: { zh: '读数字的时候，别漏掉那个“余”字', en: 'How to read a figure: mind the small words' },
    summary: {
      zh: '“余”“累计”“五年”，这些小字跟着数字走，少一个，意思就变了。',
      en: 'More than, in total, in five years: small words go with a figure, and without them it says something else.',
    },
    column: 'notices',
    topics: ['figures'],
    cover: {
      motif: 'lattice',
      light: 'winter',
      alt: { zh: '地平线上整齐的格阵', en: 'A regular lattice on the horizon' },
    },
    zh: ({ p, h, list, table }) => [
      p('一个数字单独站着，什么也没说。它数的是什么，从什么时候数起，是正好还是超过，都写在旁边的小字里。'),
      h('跟着数字走的小字'),
      list([
        '**单位**：场次、期、条、人次，数的是不同的东西，加不到一起',
        '**“余”和“多”**：超过这个数，不能抹去',
        '**“累计”**：写了才算总数，没有这两个字，就不替它加上',
        '**统计期**：数的是哪一段时间；不知道的，注“统计期未注明”',
      ]),
      h('几个例子'),
      table('举例', [
        ['数字', '怎样读'],
        ['{od-fig-mass-activities}', '五年，累计；“余”表示超过'],
        ['{od-fig-talk-broadcast}', '累计，统计期未注明'],
        ['{od-fig-rural-schools}', '2023年的申报结果'],
        ['{od-fig-honours-total}', '五年；约数，就让它保持约数'],
      ]),
      h('住在名字里的数'),
      p(
        '有的数不数任何东西。百名专家科普传播行的“百名”，只是名字的一部分。“五年”倒是真的数了时间，可是从哪一年起还不知道，所以不推算成哪一年到哪一年。',
      ),
    ],
  },
  {
    slug: 'about-the-pictures',
    time: '08:50',
    genre: 'notice',
    title: { zh: '这里的地平线是怎样画出来的', en: 'How the horizons on this site are drawn' },
    summary: {
      zh: '没有照片，只有地平线：每一张封面都由程序为这次演示画成。',
      en: 'There are no photographs here. The covers are horizons, drawn by a program for the demonstration.',
    },
    column: 'notices',
    topics: [],
    cover: {
      motif: 'dunes',
      light: 'dawn',
      alt: { zh: '晨光中的几道沙脊', en: 'Dune ridges in the light of dawn' },
    },
    zh: ({ p, h, list, gallery }) => [
      p(
        '每张封面都有一条地平线。它们不是照片，也不取自别处：编辑为稿件选定图样和光线，程序再按稿件的地址、日期、栏目和体裁画出线条。',
      ),
      h('为什么画，而不用照片'),
      p('配上别处的照片，读者会以为那就是现场。绘制的封面不代表任何一处真实的地方，只用来区分稿件。'),
      h('图样'),
      list(['写节目的稿件，用波形', '写能源的，用风机和格阵', '写场馆的，用一排拱门', '写行路的，用一条通向远处的路']),
      gallery('不同题材的封面', [
        ['cover-talks-on-air-and-phone', '写节目'],
        ['cover-dual-carbon-2023', '写能源'],
        ['cover-places-to-meet-science', '写场馆'],
        ['cover-caravan-on-the-road', '写行路'],
      ]),
      p(
        '标志和站名用的是开源字体的字形轮廓，不仿照任何机构的徽标。人物没有肖像，用姓氏的字形代替。同样的输入总是得到同样的画，重新生成一次，也不会变样。',
      ),
    ],
  },
]
