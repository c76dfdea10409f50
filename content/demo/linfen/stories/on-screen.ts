import type { Story } from '../../story.ts'

export const screenStories: Story[] = [
  {
    slug: 'a-year-on-screen',
    time: '15:30',
    genre: 'feature',
    title: { zh: '屏幕上的一年：专栏论期，视频论个', en: 'A year on screen: issues and films' },
    summary: {
      zh: '一个专栏、一批视频、许多条推文。把它们的节奏算出来，才知道做这些事的人有多忙。',
      en: 'A column, a number of films, many posts. Work out their rhythm and you see how busy their makers were.',
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
      p('做新媒体的人不怕忙，怕断。断一期，读者就散一批。所以看一个地方的线上科普，先别看爆款，看它断没断。'),
      h('专栏'),
      p(
        '“临汾微科普”设有科学家精神和科技前沿专栏，2024年全年出了{lf-fig-spirit-column}。平均下来，大约半个多月一期：够做得细，也够让人等得住。专栏叫什么名字，资料没有写。',
      ),
      h('视频和推文'),
      p(
        '2024年全年，在多个媒体平台上制作发布的科普视频有{lf-fig-kepu-videos}，发出的推文有{lf-fig-posts}，内容是重大活动、工作动态和科普知识。平均到每一天，推文差不多总有那么几条。',
      ),
      figures('2024年全年', ['lf-fig-spirit-column', 'lf-fig-kepu-videos', 'lf-fig-posts'], 'numbers'),
      h('快和慢'),
      table('同在屏幕上，节奏不同', [
        ['形式', '单位', '靠什么留人'],
        ['专栏', '期', '准时'],
        ['科普视频', '个', '一个只讲一件事'],
        ['推文', '条', '及时'],
        ['直播', '人次', '有人当场回答'],
      ]),
      p(
        '单位不一样，就不能加成一个“总产量”。一期专栏可能要查一个星期的资料，一条推文也许只是一则预告；加在一起，反倒看不出谁下的功夫大。',
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
      zh: '食品安全与营养，题目不新。换成直播，提问的人就坐在了最前排。',
      en: 'Food, its safety and its value: no new subject. Live, those who ask sit in the front row.',
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
        '隔夜菜能不能吃，鸡蛋一天几个，标签上的“零添加”信不信得过：饭桌上的问题，人人都有，人人都不好意思专门去问医生。2024年，临汾办了一场食品安全与营养的科普直播讲座，观看的有{lf-fig-live-viewers}。',
      ),
      figures('直播讲座', ['lf-fig-live-viewers']),
      p(
        '“人次”不是人数，进进出出算几回就是几回。即便这样，能让这么多次点击落在一个讲吃饭的题目上，已经说明题目选得对。',
      ),
      h('直播好在哪里'),
      list([
        '问题当场提，答案当场给，不必等下一期',
        '别人问的，往往也是自己想问的',
        '讲的人看得到哪一段有人离开，下次就知道怎么改',
      ]),
      h('也有难处'),
      p(
        '说出口的话收不回来。讲食品安全，一句没说周全，就可能被剪成一条谣言。直播之前把要讲的数字和依据备好，之后再整理一份文字，比讲得热闹更要紧。',
      ),
      note('两点说明', '开头的问题是编者举的例子，不是讲座的内容；主讲人、日期和平台，资料没有写明。'),
      related('scientists-on-television'),
    ],
  },
  {
    slug: 'scientists-on-television',
    time: '13:50',
    genre: 'news',
    title: { zh: '把科技工作者请上电视', en: 'Those who work in science go on television' },
    summary: {
      zh: '市科协和市电视台一起做了专题宣传片，还有一封写给他们的信。礼赞，从认识一个人开始。',
      en: 'Films made with the city’s television, and a letter to those whom they show. To honour people, begin by knowing them.',
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
        '电视机前的人认得主持人，认得演员，不大认得修水泵的工程师和育种的农艺师。2024年，临汾市科协与市电视台联合发布专题宣传片{lf-fig-tribute-films}，主题是礼赞科技工作者。',
      ),
      figures('专题宣传片', ['lf-fig-tribute-films']),
      p(
        '片名没有写明，拍的是谁也没有写明。但“礼赞”两个字放在科技工作者前面，本身就是一次换座位：平时在幕后的，这回坐到了台前。',
      ),
      h('同一年，还有这些'),
      list([
        '[2024年临汾最美科技工作者](campaigns/best-workers)学习宣传活动',
        '《致科技工作者的一封信》',
        '班子带队走访慰问优秀科技工作者，送上节日祝福',
        '“全国科技工作者日”主场活动，与“中国科学家精神主题展”启动仪式合办',
      ]),
      h('礼赞之外'),
      p(
        '被拍过一次的人，第二天照样去上班。所以礼赞之后还有一件更长的事：让做科普的人有路可走。资料写到科普工作者的职称晋升通道：评价机制要完善，发展政策要优化，与之相连的是中共中央办公厅、国务院办公厅的《关于新时代进一步加强科学技术普及工作的意见》。',
      ),
      note('名单', '最美科技工作者的人数和名单，资料没有列出，本站不写任何名字。'),
      related('three-professors'),
    ],
  },
]
