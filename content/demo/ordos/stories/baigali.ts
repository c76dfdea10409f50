import type { Story } from '../../story.ts'

export const baigaliStories: Story[] = [
  {
    slug: 'listening-to-guru-songs',
    time: '15:10',
    genre: 'feature',
    title: {
      zh: '百嘎丽非遗科普视频首期获“典赞·科普中国”提名',
      en: 'The first of Baigali’s heritage videos is nominated in a national selection',
    },
    subtitle: { zh: '首期题目是鄂尔多斯古如歌', en: 'It is about the guru songs of Ordos' },
    summary: {
      zh: '“百嘎丽带你看非遗里的科普”首期为鄂尔多斯古如歌，是自治区唯一获得“典赞·科普中国”提名的作品。',
      en: 'The series on science in heritage opens with the guru songs of Ordos. It was the region’s only nominee in the Dianzan Science China selection.',
    },
    column: 'activities',
    topics: ['heritage', 'media'],
    campaign: 'science-in-heritage',
    cover: {
      motif: 'waves',
      light: 'dawn',
      alt: { zh: '一重重波线叠成远山', en: 'Waves stacked like distant hills' },
    },
    zh: ({ p, h, list, note, related }) => [
      p(
        '[“百嘎丽带你看非遗里的科普”](campaigns/science-in-heritage)是一个系列原创科普视频，首期为鄂尔多斯古如歌。这一期获得“典赞·科普中国”提名，是自治区唯一的提名作品。',
      ),
      h('提名不是获奖'),
      p('资料写明的是提名，本站照此记录，不写成获奖。提名的年份，资料没有写。'),
      h('系列的位置'),
      p(
        '这个系列是[百嘎丽](campaigns/baigali)品牌的分支，和[科普文艺作品库](campaigns/baigali-arts)、[百嘎丽科普开讲](campaigns/baigali-talks)并列。百嘎丽的作品进入了科普中国、央视频等国家级平台。',
      ),
      h('资料没有写明的'),
      list(['系列一共有多少期', '首期之后的题目', '首期的内容和播出时间']),
      note('写法', '视频讲了什么，资料没有介绍，本稿也就不介绍古如歌里的科学，只记录首期的题目和提名。'),
      related('talks-on-air-and-phone'),
    ],
    en: ({ p, h, list, note }) => [
      p(
        '[Baigali Shows You the Science in Heritage](campaigns/science-in-heritage) is a series of original videos. Its first is about the guru songs of Ordos. It was nominated in the Dianzan Science China selection, the only nominee from the region.',
      ),
      h('A nomination is no award'),
      p('The source speaks of a nomination, and so does this site. The year is not stated.'),
      h('Where the series belongs'),
      p(
        'The series is a branch of the [Baigali](campaigns/baigali) brand, beside the [library of science in the arts](campaigns/baigali-arts) and [Baigali Talks](campaigns/baigali-talks). Works of the brand are on Science China, CCTV Video and other national platforms.',
      ),
      h('What the source does not say'),
      list([
        'How many videos the series has',
        'What came after the first',
        'What the first one tells, and when it was shown',
      ]),
      note(
        'How this was written',
        'What the video tells about the songs is not described in the source, and so it is not described here.',
      ),
    ],
  },
  {
    slug: 'talks-on-air-and-phone',
    time: '14:30',
    genre: 'feature',
    title: {
      zh: '百嘎丽科普开讲：电视广播有节目，新媒体有短视频',
      en: 'Baigali Talks: programmes on air, short videos online',
    },
    summary: {
      zh: '电视广播节目、新媒体短视频、市级主流媒体推送的科普信息，再到各平台的采用，数字分开列出，不相加。',
      en: 'Programmes, short videos, items sent through the city’s media, and what platforms took over: each counted by itself, none added up.',
    },
    column: 'activities',
    topics: ['media', 'figures'],
    campaign: 'baigali-talks',
    cover: {
      motif: 'waves',
      light: 'night',
      alt: { zh: '夜色里一道道起伏的波', en: 'Waves rising and falling at night' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '[百嘎丽科普开讲](campaigns/baigali-talks)有两种形式：电视广播节目累计{od-fig-talk-broadcast}，新媒体短视频累计{od-fig-talk-short-video}，统计期均未注明。',
      ),
      p('通过市级主流媒体推送的科普信息，累计{od-fig-media-items}，统计期未注明。'),
      figures('节目、短视频与科普信息', ['od-fig-talk-broadcast', 'od-fig-talk-short-video', 'od-fig-media-items']),
      h('平台采用'),
      p(
        '自治区“云上科普”平台采用{od-fig-cloud-kepu}，科普中国采用{od-fig-kepu-china}，央视频采用{od-fig-cctv-video}，统计期均未注明。',
      ),
      figures('平台采用', ['od-fig-cloud-kepu', 'od-fig-kepu-china', 'od-fig-cctv-video']),
      h('怎样读这些数'),
      list([
        '节目和短视频都以“期”计，但形式不同，不相加',
        '科普信息和科普中国的采用以“条”计，与“期”不能相加',
        '“余”是原文的限定词，表示超过',
        '被不同平台采用的内容有没有重复，资料没有写',
      ]),
      note('同名提醒', '这里的“云上科普”是自治区的平台。孝义市科协也有叫“云上科普”的平台，两者不是一回事。'),
      h('资料没有写明的'),
      p('播出的电视台和广播电台、短视频所在的账号、收听和观看的人数，资料都没有写。'),
      related('baigali-one-name'),
    ],
  },
  {
    slug: 'science-set-to-music',
    time: '13:45',
    genre: 'feature',
    title: {
      zh: '百嘎丽推出科普文艺作品库',
      en: 'Baigali opens a library of science in the arts',
    },
    summary: {
      zh: '作品库收录原创的歌曲、弦乐、管乐、诗歌和音乐剧，资料称之为科学文化传播的新模式。作品数没有写明。',
      en: 'Original songs, music for strings and winds, poems and musical theatre. The source calls it a new way of spreading the culture of science; how many works there are is not stated.',
    },
    column: 'activities',
    topics: ['media', 'heritage'],
    campaign: 'baigali-arts',
    cover: {
      motif: 'waves',
      light: 'summer',
      alt: { zh: '草色的波线一行行铺开', en: 'Rows of waves in the colour of grass' },
    },
    zh: ({ p, h, list, note, related }) => [
      p('[百嘎丽科普文艺作品库](campaigns/baigali-arts)收录的是原创的科普文艺作品。资料称之为科学文化传播的“新模式”。'),
      h('作品的体裁'),
      list(['歌曲', '弦乐', '管乐', '诗歌', '音乐剧']),
      p('各种体裁各有多少作品、作品叫什么名字、由谁创作，资料没有写明。'),
      h('品牌的其他原创内容'),
      p(
        '[百嘎丽](campaigns/baigali)品牌还有一个原创系列，是[“百嘎丽带你看非遗里的科普”](campaigns/science-in-heritage)视频，首期为鄂尔多斯古如歌。作品库和视频系列是两个分支，分开记录。',
      ),
      note('数目', '作品库的作品数没有写明，本站不给数目。'),
      related('listening-to-guru-songs'),
    ],
  },
  {
    slug: 'the-lightest-leaves',
    time: '12:50',
    genre: 'feature',
    title: {
      zh: '百嘎丽课间操进校园，另有表情包和文创',
      en: 'Baigali exercises at school, stickers for WeChat, and goods',
    },
    summary: {
      zh: '课间操、微信表情包和文创是百嘎丽的应用。科普宣传片和标语，另在公交、铁路、机场等处播放。',
      en: 'Class-break exercises, stickers and goods carry the brand. Films and slogans are shown on buses, railways, at the airport and elsewhere.',
    },
    column: 'activities',
    topics: ['media', 'schools'],
    campaign: 'stickers-and-goods',
    cover: {
      motif: 'grass',
      light: 'summer',
      alt: { zh: '一片倾斜的草', en: 'Leaning grass' },
    },
    zh: ({ p, h, list, note, related }) => [
      p(
        '[“百嘎丽”课间操](campaigns/class-break-exercise)进了校园。品牌还做了[微信表情包和文创](campaigns/stickers-and-goods)，资料把它们称为场景应用的延伸。',
      ),
      h('公共场所的宣传片和标语'),
      p('科普宣传片和标语，在这些地方播放：'),
      list(['公交、铁路、机场', '商场超市', '城区商铺的户外广告（LED）']),
      p('播放的时段、点位和内容，资料没有写明。'),
      note('没有写明的', '多少所学校在做课间操、表情包有几套、文创有哪些，资料都没有写。'),
      related('baigali-one-name'),
    ],
  },
]
