import type { Story } from '../../story.ts'

export const noticeStories: Story[] = [
  {
    slug: 'about-this-demo',
    time: '08:30',
    genre: 'notice',
    title: { zh: '关于本演示网站内容的说明', en: 'About the contents of this demonstration' },
    summary: {
      zh: '本站不是官方网站。内容从哪里来、怎样写成、哪些东西不会出现，都在这里说明。',
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
        '本站是一个演示门户，用来展示编辑部与网站怎样协同工作。它不属于任何机构，也不代表鄂尔多斯市科学技术协会发言。每个页面上都写着同样的一句话：演示内容，非官方网站。搜索引擎不应收录本站。',
      ),
      h('内容从哪里来'),
      p(
        '全部事实取自《鄂尔多斯日报》2024年2月27日刊发的一篇综述，见[原文摘介](articles/original-review)。文字依据事实重新撰写，写作有机器参与，每篇稿件都按规定作了标识。',
      ),
      h('不会出现什么'),
      list([
        '资料没有写到的日期、地点和人物',
        '电话、邮箱、地址、账号、备案号与网站标识码',
        '任何机构的徽标，任何人的面容',
      ]),
      h('稿件的日期'),
      p(
        '稿件的发布日期，是它们为演示写成的日子；所述事情发生的时间另有一栏，只在资料写明时才填。发现差错，请以原始资料为准。',
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
        'Dates, places and people that the source does not name',
        'Telephone numbers, mailboxes, addresses, accounts and record numbers',
        'The emblem of any body and the face of any person',
      ]),
    ],
  },
  {
    slug: 'how-periods-are-stated',
    time: '08:40',
    genre: 'notice',
    title: { zh: '关于数字统计期标注方式的说明', en: 'How the period of a figure is stated' },
    summary: {
      zh: '本站怎样标注单位、限定词、口径和统计期，“统计期未注明”又是什么意思。',
      en: 'How this site states units, bounds, totals and periods, and what it means by a period that is not stated.',
    },
    column: 'notices',
    topics: ['figures'],
    cover: {
      motif: 'lattice',
      light: 'winter',
      alt: { zh: '地平线上整齐的格阵', en: 'A regular lattice on the horizon' },
    },
    zh: ({ p, h, list, table }) => [
      p('本站的数字按下面的办法标注。正文里的数和图表里的数取自同一份资料，写法一致。'),
      h('跟着数字走的'),
      list([
        '**单位**：场次、期、条、人次各有含义，单位不同的数不相加',
        '**限定词**：“余”“多”照录，不改写成准数',
        '**口径**：原文写“累计”的，照写“累计”；没有写的，不替它加上',
        '**统计期**：写明的照录；没有写明的，注“统计期未注明”',
      ]),
      h('几个例子'),
      table('举例', [
        ['数字', '怎样读'],
        ['{od-fig-mass-activities}', '五年，累计；“余”表示超过'],
        ['{od-fig-talk-broadcast}', '累计，统计期未注明'],
        ['{od-fig-rural-schools}', '2023年的申报结果'],
        ['{od-fig-honours-total}', '五年；约数，不换算'],
      ]),
      h('关于“五年”'),
      p(
        '资料反复使用“五年”，没有给出起止年份。本站照写“五年”，不推算成哪一年到哪一年。名称里的数，例如百名专家科普传播行的“百名”，属于名称，不作为数字统计。',
      ),
    ],
  },
  {
    slug: 'about-the-pictures',
    time: '08:50',
    genre: 'notice',
    title: { zh: '关于本站配图的说明', en: 'About the pictures on this site' },
    summary: {
      zh: '本站没有照片。封面都是为演示绘制的“地平线”，由程序画成。',
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
        '本站的封面都有一条地平线。它们不是照片，也不取自别处：编辑为稿件选定图样和光线，程序再按稿件的地址、日期、栏目和体裁画出线条。',
      ),
      h('为什么画，而不用照片'),
      p('资料没有附照片。配上别处的照片，读者会以为那就是现场。绘制的封面不代表任何一处真实的地方，只用来区分稿件。'),
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
