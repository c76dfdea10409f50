import type { Story } from '../../story.ts'

export const screenStories: Story[] = [
  {
    slug: 'a-year-on-screen',
    time: '15:30',
    genre: 'feature',
    title: {
      zh: '2024年临汾线上科普：专栏、视频与推文',
      en: 'A column, films and posts: public science online in 2024',
    },
    summary: {
      zh: '“临汾微科普”的专栏、多个媒体平台上的科普视频和推文，2024年全年的数分别列出，单位不同，不相加。',
      en: 'The figures of all of 2024, each with its unit.',
    },
    column: 'on-screen',
    topics: ['live', 'spirit', 'figures'],
    happened: '2024',
    cover: {
      motif: 'windows',
      light: 'day',
      alt: { zh: '一格一格的窗', en: 'A grid of windows' },
    },
    zh: ({ p, h, figures, table, note, related }) => [
      p('2024年，临汾的线上科普有几个数：专栏论期，视频论个，推文论条。'),
      h('专栏'),
      p('“临汾微科普”设有科学家精神和科技前沿专栏，2024年全年出了{lf-fig-spirit-column}。专栏叫什么名字，资料没有写。'),
      h('视频和推文'),
      p(
        '2024年全年，在多个媒体平台上制作发布的科普视频有{lf-fig-kepu-videos}，发出的推文有{lf-fig-posts}，内容是重大活动、工作动态和科普知识。',
      ),
      figures('2024年全年', ['lf-fig-spirit-column', 'lf-fig-kepu-videos', 'lf-fig-posts'], 'numbers'),
      h('单位不同'),
      table('单位与所数的内容', [
        ['形式', '单位', '数的是'],
        ['专栏', '期', '出了几回'],
        ['科普视频', '个', '做出来多少'],
        ['推文', '条', '发出去多少'],
        ['直播', '人次', '看了多少回'],
      ]),
      p('单位不一样，就不能加成一个“总产量”。一期、一个、一条各有多长，没有写。'),
      note('没有分月的数', '资料只给了全年的数，没有写各月的数。'),
      p('平台的名单没有列出，“临汾微科普”属于哪一类账号也没有写明。'),
      related('a-live-talk-about-the-table'),
    ],
  },
  {
    slug: 'a-live-talk-about-the-table',
    time: '14:50',
    genre: 'news',
    title: { zh: '临汾办食品安全与营养科普直播讲座', en: 'A live lecture on food, its safety and its value' },
    summary: {
      zh: '观看以人次计，人次不是人数；主讲人、日期和平台没有写明。',
      en: 'What is counted are views, and a view is not a viewer. Who spoke, when and where is not stated.',
    },
    column: 'on-screen',
    topics: ['live'],
    happened: '2024',
    cover: {
      motif: 'waves',
      light: 'dusk',
      alt: { zh: '暮色里一道道信号似的波线', en: 'Waves like signals in the dusk' },
    },
    zh: ({ p, h, figures, note, related }) => [
      p('2024年，临汾办了食品安全与营养科普直播讲座，观看的有{lf-fig-live-viewers}。'),
      figures('直播讲座', ['lf-fig-live-viewers']),
      p(
        '“人次”不是人数：同一个人看几回，可以算几回。只算直播当时，还是连回看也算在内，资料没有写；几个平台是不是合在一起算，也没有写。所以这个数能看出规模，看不出有多少位观众。',
      ),
      h('全年的科普视频'),
      p(
        '2024年全年，临汾在多个媒体平台上制作发布的科普视频有{lf-fig-kepu-videos}。直播讲座有没有算在里面，没有写；直播论人次，视频论个，也加不到一起。',
      ),
      note('没有写明的', '主讲人、日期和平台，资料没有写明；讲了什么，本站不作引述。'),
      related('scientists-on-television'),
    ],
  },
  {
    slug: 'scientists-on-television',
    time: '13:50',
    genre: 'news',
    title: { zh: '市科协与市电视台发布专题宣传片，礼赞科技工作者', en: 'Films in honour of those who work in science' },
    summary: {
      zh: '市科协与市电视台联合发布专题宣传片，同一年还有一封写给科技工作者的信。片名没有写明。',
      en: 'Films published together with the city’s television, and in the same year a letter to those who work in science. Their titles are not given.',
    },
    column: 'on-screen',
    topics: ['live', 'spirit'],
    campaign: 'best-workers',
    happened: '2024',
    cover: {
      motif: 'stars',
      light: 'night',
      alt: { zh: '夜空里的星轨', en: 'Star trails in the night sky' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p('2024年，临汾市科协与市电视台联合发布专题宣传片{lf-fig-tribute-films}，主题是礼赞科技工作者。'),
      figures('专题宣传片', ['lf-fig-tribute-films']),
      p('片名没有写明，拍的是谁也没有写明。'),
      h('同一年，还有这些'),
      list([
        '[2024年临汾最美科技工作者](campaigns/best-workers)学习宣传活动',
        '《致科技工作者的一封信》',
        '班子带队走访慰问优秀科技工作者，送上节日祝福',
        '“全国科技工作者日”主场活动，与“中国科学家精神主题展”启动仪式合办',
      ]),
      h('职称晋升通道'),
      p(
        '资料还写到科普工作者的职称晋升通道：评价机制要完善，发展政策要优化，与之相连的是中共中央办公厅、国务院办公厅的《关于新时代进一步加强科学技术普及工作的意见》。',
      ),
      note('名单', '最美科技工作者的人数和名单，资料没有列出，本站不写任何名字。'),
      related('three-professors'),
    ],
  },
]
