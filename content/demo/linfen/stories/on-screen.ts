import type { Story } from '../../story.ts'

export const screenStories: Story[] = [
  {
    slug: 'a-year-on-screen',
    time: '15:30',
    genre: 'feature',
    title: { zh: '屏幕上的一年：专栏论期，视频论个', en: 'A year on screen: issues and films' },
    summary: {
      zh: '一个专栏、一批视频、许多条推文：2024年全年的几个数，连同编者算出来的平均。',
      en: 'A column, a number of films, many posts: the figures of 2024, and what they come to on average.',
    },
    column: 'on-screen',
    topics: ['live', 'spirit', 'figures'],
    happened: '2024',
    cover: {
      motif: 'windows',
      light: 'day',
      alt: { zh: '一格一格的窗，像一墙屏幕', en: 'A grid of windows like a wall of screens' },
    },
    zh: ({ p, h, figures, table, note, related }) => [
      p('2024年，临汾的线上科普留下几个数：专栏论期，视频论个，推文论条。单位不同，读法也不同。'),
      h('专栏'),
      p(
        '“临汾微科普”设有科学家精神和科技前沿专栏，2024年全年出了{lf-fig-spirit-column}。平均下来，大约半个多月一期；是不是真的按这个间隔出，没有写。专栏叫什么名字，资料没有写。',
      ),
      h('视频和推文'),
      p(
        '2024年全年，在多个媒体平台上制作发布的科普视频有{lf-fig-kepu-videos}，发出的推文有{lf-fig-posts}，内容是重大活动、工作动态和科普知识。平均到每一天，推文差不多总有那么几条。',
      ),
      figures('2024年全年', ['lf-fig-spirit-column', 'lf-fig-kepu-videos', 'lf-fig-posts'], 'numbers'),
      h('单位不同'),
      table('同在屏幕上，数的不是一样东西', [
        ['形式', '单位', '数的是'],
        ['专栏', '期', '出了几回'],
        ['科普视频', '个', '做出来多少'],
        ['推文', '条', '发出去多少'],
        ['直播', '人次', '看了多少回'],
      ]),
      p(
        '单位不一样，就不能加成一个“总产量”。一期、一个、一条各有多长，花了多少工夫，都没有写；多的未必用力大，少的未必用力小。',
      ),
      note('“平均”是编者算的', '资料只给了全年的数，没有说每月出几期、每天发几条。'),
      p('平台的名单没有列出，“临汾微科普”属于哪一类账号也没有写明。想找它的读者，可以直接搜这个名字。'),
      related('a-live-talk-about-the-table'),
    ],
  },
  {
    slug: 'a-live-talk-about-the-table',
    time: '14:50',
    genre: 'news',
    title: { zh: '一场直播，讲的是饭桌上的事', en: 'A live talk about what is on the table' },
    summary: {
      zh: '食品安全与营养，一场科普直播讲座。观看论人次，人次不是人数。',
      en: 'Food, its safety and its value: one talk, live. What is counted are views, and a view is not a viewer.',
    },
    column: 'on-screen',
    topics: ['live'],
    happened: '2024',
    cover: {
      motif: 'waves',
      light: 'dusk',
      alt: { zh: '暮色里一道道信号似的波线', en: 'Waves like signals in the dusk' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '2024年，临汾办了一场食品安全与营养的科普直播讲座，观看的有{lf-fig-live-viewers}。题目分成两半：一半是安全，一半是营养，说的都是吃进嘴里的东西。',
      ),
      figures('直播讲座', ['lf-fig-live-viewers']),
      p(
        '“人次”不是人数：同一个人看几回，可以算几回。只算直播当时，还是连回看也算在内，资料没有写；几个平台是不是合在一起算，也没有写。所以这个数能看出规模，看不出有多少位观众。',
      ),
      h('名称里的几个词'),
      list([
        '“直播”：说的是播出的方式',
        '“讲座”：说的是有人讲，有人听',
        '“科普”：说的是用意，讲给公众',
        '“食品安全与营养”：说的是题目，细目没有列',
      ]),
      h('放在全年里看'),
      p(
        '2024年全年，临汾在多个媒体平台上制作发布的科普视频有{lf-fig-kepu-videos}。这场直播有没有算在里面，没有写；直播论人次，视频论个，也加不到一起。',
      ),
      note('没有写明的', '主讲人、日期和平台，资料没有写明；讲了什么，本站不作引述。'),
      related('scientists-on-television'),
    ],
  },
  {
    slug: 'scientists-on-television',
    time: '13:50',
    genre: 'news',
    title: { zh: '把科技工作者请上电视', en: 'Those who work in science go on television' },
    summary: {
      zh: '市科协与市电视台联合发布专题宣传片，同一年还有一封写给科技工作者的信。片名没有写，礼赞的是谁写得清楚。',
      en: 'Films published together with the city’s television, and in the same year a letter to those who work in science. Their titles are not given; whom they honour is.',
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
      p(
        '2024年，临汾市科协与市电视台联合发布专题宣传片{lf-fig-tribute-films}，主题是礼赞科技工作者。“联合”说明发布的是两家：一家是科协，一家是电视台。',
      ),
      figures('专题宣传片', ['lf-fig-tribute-films']),
      p('片名没有写明，拍的是谁也没有写明。能读出来的是“礼赞”这个词：对象是科技工作者，是人，不是某一项成果。'),
      h('同一年，还有这些'),
      list([
        '[2024年临汾最美科技工作者](campaigns/best-workers)学习宣传活动',
        '《致科技工作者的一封信》',
        '班子带队走访慰问优秀科技工作者，送上节日祝福',
        '“全国科技工作者日”主场活动，与“中国科学家精神主题展”启动仪式合办',
      ]),
      h('礼赞之外'),
      p(
        '与礼赞并列的，还有一件政策上的事。资料写到科普工作者的职称晋升通道：评价机制要完善，发展政策要优化，与之相连的是中共中央办公厅、国务院办公厅的《关于新时代进一步加强科学技术普及工作的意见》。',
      ),
      note('名单', '最美科技工作者的人数和名单，资料没有列出，本站不写任何名字。'),
      related('three-professors'),
    ],
  },
]
