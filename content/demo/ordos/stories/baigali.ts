import type { Story } from '../../story.ts'

export const baigaliStories: Story[] = [
  {
    slug: 'listening-to-guru-songs',
    time: '15:10',
    genre: 'feature',
    title: {
      zh: '“古如歌”视频获“典赞·科普中国”提名',
      en: 'A video on the guru songs of Ordos is nominated in a national selection',
    },
    subtitle: {
      zh: '“百嘎丽带你看非遗里的科普”首期，全自治区唯一',
      en: 'The first of Baigali’s heritage videos is the region’s only nominee',
    },
    summary: {
      zh: '非遗里有什么科学？百嘎丽的原创视频从鄂尔多斯古如歌讲起，首期成为自治区唯一获“典赞·科普中国”提名的作品。',
      en: 'What science is there in heritage? Baigali’s original videos begin with the guru songs of Ordos. The first became the region’s only nominee in the Dianzan Science China selection.',
    },
    column: 'activities',
    topics: ['heritage', 'media'],
    campaign: 'science-in-heritage',
    cover: {
      motif: 'waves',
      light: 'dawn',
      alt: { zh: '一重重波线叠成远山', en: 'Waves stacked like distant hills' },
    },
    zh: ({ p, h, note, related }) => [
      p(
        '系列视频[“百嘎丽带你看非遗里的科普”](campaigns/science-in-heritage)，首期讲鄂尔多斯古如歌。它获得“典赞·科普中国”提名，全自治区获提名的作品只有这一部。',
      ),
      h('百嘎丽的一支'),
      p(
        '系列里的视频都是原创，属于科普品牌[百嘎丽](campaigns/baigali)。同在这个品牌下，[科普文艺作品库](campaigns/baigali-arts)用歌曲和诗讲科学，[百嘎丽科普开讲](campaigns/baigali-talks)在电视广播和短视频里讲科学。百嘎丽的作品，进了科普中国、央视频等国家级平台。',
      ),
      note('还不知道的', '提名在哪一年，首期之后又讲了什么。'),
      related('talks-on-air-and-phone'),
    ],
    en: ({ p, h, note }) => [
      p(
        '[Baigali Shows You the Science in Heritage](campaigns/science-in-heritage) is a series of videos, and its first is about the guru songs of Ordos. It was nominated in the Dianzan Science China selection: the only nominee from the region.',
      ),
      h('A branch of Baigali'),
      p(
        'All videos of the series are original works of the [Baigali](campaigns/baigali) brand. Beside it, the [library of science in the arts](campaigns/baigali-arts) tells of science in songs and poems, and [Baigali Talks](campaigns/baigali-talks) on radio and television and in short videos. Works of the brand are on Science China, CCTV Video and other national platforms.',
      ),
      note('Not known yet', 'In which year it was nominated, and what came after the first video.'),
    ],
  },
  {
    slug: 'talks-on-air-and-phone',
    time: '14:30',
    genre: 'feature',
    title: {
      zh: '百嘎丽科普开讲：电视、广播、短视频',
      en: 'Baigali Talks, on air and in short videos',
    },
    summary: {
      zh: '在电视和广播里开讲，也在新媒体上做短视频，还被央视频、科普中国和自治区“云上科普”平台采用。',
      en: 'Talks on radio and television, and short videos online, taken over by CCTV Video, Science China and the region’s own platform.',
    },
    column: 'activities',
    topics: ['media', 'figures'],
    campaign: 'baigali-talks',
    cover: {
      motif: 'waves',
      light: 'night',
      alt: { zh: '夜色里一道道起伏的波', en: 'Waves rising and falling at night' },
    },
    zh: ({ p, h, figures, note, related }) => [
      p(
        '[百嘎丽科普开讲](campaigns/baigali-talks)有两种样子：在电视和广播里是节目，累计{od-fig-talk-broadcast}；在新媒体上是短视频，累计{od-fig-talk-short-video}。通过市级主流媒体，还累计推送了科普信息{od-fig-media-items}。',
      ),
      figures('节目、短视频与科普信息', ['od-fig-talk-broadcast', 'od-fig-talk-short-video', 'od-fig-media-items']),
      h('被更大的平台采用'),
      p(
        '自治区的“云上科普”平台采用{od-fig-cloud-kepu}，科普中国采用{od-fig-kepu-china}，央视频采用{od-fig-cctv-video}。',
      ),
      figures('平台采用', ['od-fig-cloud-kepu', 'od-fig-kepu-china', 'od-fig-cctv-video']),
      note('还不知道的', '在哪个台、哪个账号可以收看，有多少人在看。'),
      related('baigali-one-name'),
    ],
  },
  {
    slug: 'science-set-to-music',
    time: '13:45',
    genre: 'feature',
    title: {
      zh: '把科学写成歌：百嘎丽有了文艺作品库',
      en: 'Science set to music: Baigali opens a library of the arts',
    },
    summary: {
      zh: '歌曲、弦乐、管乐、诗歌、音乐剧：百嘎丽用原创作品讲科学，为科学文化的传播探一种“新模式”。',
      en: 'Songs, music for strings and winds, poems and musical theatre: with original works Baigali tries a new way of spreading the culture of science.',
    },
    column: 'activities',
    topics: ['media', 'heritage'],
    campaign: 'baigali-arts',
    cover: {
      motif: 'waves',
      light: 'summer',
      alt: { zh: '草色的波线一行行铺开', en: 'Rows of waves in the colour of grass' },
    },
    zh: ({ p, h, list, related }) => [
      p(
        '科学也可以唱出来。[百嘎丽科普文艺作品库](campaigns/baigali-arts)收的是原创的科普文艺作品，为科学文化的传播探索一种“新模式”。',
      ),
      h('库里有什么'),
      list(['唱的：歌曲', '奏的：弦乐、管乐', '念的：诗歌', '演的：音乐剧']),
      h('另一个原创系列'),
      p(
        '[百嘎丽](campaigns/baigali)还拍原创视频：[“百嘎丽带你看非遗里的科普”](campaigns/science-in-heritage)，首期是鄂尔多斯古如歌。',
      ),
      related('listening-to-guru-songs'),
    ],
  },
  {
    slug: 'the-lightest-leaves',
    time: '12:50',
    genre: 'feature',
    title: {
      zh: '百嘎丽编了课间操，还做了表情包',
      en: 'Baigali makes exercises for the break, and stickers',
    },
    summary: {
      zh: '课间操进了校园，表情包用在微信里，科普宣传片和标语上了公交、铁路、机场和商场超市。',
      en: 'Exercises for schools and stickers for WeChat carry the brand, and films and slogans on science run on buses, railways, at the airport and in shops.',
    },
    column: 'activities',
    topics: ['media', 'schools'],
    campaign: 'stickers-and-goods',
    cover: {
      motif: 'grass',
      light: 'summer',
      alt: { zh: '一片倾斜的草', en: 'Leaning grass' },
    },
    zh: ({ p, h, list, related }) => [
      p(
        '[“百嘎丽”课间操](campaigns/class-break-exercise)编排好，进了校园。[微信表情包和文创](campaigns/stickers-and-goods)也做了出来，百嘎丽有了更多用场。',
      ),
      h('路上也看得见'),
      p('科普宣传片和标语，在这些公共场所播放：'),
      list(['公交、铁路、机场', '商场超市', '城区商铺的户外广告（LED）']),
      related('baigali-one-name'),
    ],
  },
]
