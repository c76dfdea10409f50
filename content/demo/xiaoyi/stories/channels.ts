import type { Story } from '../../story.ts'

export const channelStories: Story[] = [
  {
    slug: 'menu-of-the-cloud',
    time: '15:50',
    genre: 'feature',
    title: { zh: '孝义2022年启用“云上科普”', en: 'In 2022 Xiaoyi took its science to the cloud' },
    subtitle: { zh: '公众号、视频号、微博和科普号组成的“套餐”', en: 'A set menu of four accounts' },
    summary: {
      zh: '一份科普新媒介“套餐”，更替传统的科普模式。主战场是公众号，文章之外还有视频、动画片、H5和漫画。',
      en: 'A set menu of new media takes the place of older ways of outreach, with articles, videos, cartoons, pages to tap through and comics.',
    },
    column: 'channels',
    topics: ['youth'],
    campaign: 'cloud-science',
    happened: '2022',
    cover: {
      motif: 'waves',
      light: 'dawn',
      alt: { zh: '晨光中一层层的波线，像远处的云', en: 'Lines like distant clouds in the dawn' },
    },
    zh: ({ p, h, list, figures, related }) => [
      p(
        '文章、视频、动画片、H5、漫画，都能在孝义市科协的公众号上看到。2022年，科协把公众号和另外几个账号配成一份科普新媒介“套餐”，起名“[云上科普](campaigns/cloud-science)”，用来更替传统的科普模式。口号也有了：科普孝义，云上科普。',
      ),
      h('主菜单'),
      list(['公众号', '视频号', '微博', '科普号']),
      p(
        '公众号是科普宣传的主战场，全年原创作品约{xy-fig-originals}。关注它的人、参加线上活动的人都在快速增长，受众稳中有升。',
      ),
      figures('公众号原创', ['xy-fig-originals']),
      h('厨房里的家什'),
      p('做这份“套餐”，用到的软件有稿定设计、来画动画、快剪辑、剪映、千千配音、智选平台和问卷星，还有哔哩哔哩。'),
      h('2022年，线上还有一场问答'),
      p('同一年，孝义市把有奖问答也[办到了线上](articles/ten-thousand-is-a-name)，参与人数达到预期。'),
      related('beyond-the-number-of-viewers'),
    ],
    en: ({ p, h, list }) => [
      p(
        'Articles, videos, cartoons, pages to tap through, comics: all of them appear on the official account of the association of Xiaoyi. In 2022 it joined that account with three more into a set menu called [Science in the Cloud](campaigns/cloud-science), to take the place of older ways of outreach.',
      ),
      h('The menu'),
      list(['An official account, the main field', 'A video account', 'A microblog', 'A science account']),
      p(
        'The official account has {xy-fig-originals} original works in a full year. Its followers and those who join in online grow fast, and its audience rises steadily.',
      ),
      h('In the kitchen'),
      p(
        'The dishes are made with programs for layout, cartoons, cutting, voices and questionnaires; the video site Bilibili is among the tools too.',
      ),
    ],
  },
  {
    slug: 'beyond-the-number-of-viewers',
    time: '11:50',
    genre: 'feature',
    title: {
      zh: '青少年科普视频大赛，受众23.8万人次',
      en: 'A science film contest for the young draws 238,000 views',
    },
    summary: {
      zh: '拍视频讲科普的，是孝义的青少年。五类专项活动给他们的那一项，也是视频比赛。',
      en: 'The young of Xiaoyi film science. Among the five projects, theirs is a contest of films as well.',
    },
    column: 'channels',
    topics: ['youth', 'figures'],
    campaign: 'five-groups',
    cover: {
      motif: 'stars',
      light: 'night',
      alt: { zh: '夜空里的星轨，一圈套着一圈', en: 'Star trails, ring within ring' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '{xy-fig-youth-video-reach}，是青少年科普视频大赛的受众。参赛的是青少年，屏幕另一头看的人，一次一次加起来有这么多。',
      ),
      figures('大赛的受众', ['xy-fig-youth-video-reach']),
      h('《科普小视频拍出大自信》'),
      p(
        '[五类专项科普创新活动](campaigns/five-groups)给青少年的那一项，也是视频比赛，名叫《科普小视频拍出大自信》。别的人群，有的答题，有的拍促销视频，有的自拍。',
      ),
      h('面向青少年的，还有'),
      list(['青少年科技创新大赛，每年都办', '[孝义市第六届科技节](campaigns/science-festival)，也面向农村群众']),
      note('还不知道的', '大赛办在哪一年，有多少作品，与《科普小视频拍出大自信》是不是同一场。'),
      related('ten-thousand-is-a-name'),
    ],
  },
  {
    slug: 'ten-thousand-is-a-name',
    time: '11:10',
    genre: 'news',
    title: {
      zh: '2022年，孝义把“万人有奖问答”办到线上',
      en: 'In 2022 Xiaoyi held a prize quiz online',
    },
    summary: {
      zh: '答题在线上，还有奖，参与人数达到预期。想再比一回的，每年有科普知识网络竞赛。',
      en: 'As many took part as had been hoped for. Each year brings an online contest of science knowledge as well.',
    },
    column: 'channels',
    topics: ['figures'],
    campaign: 'cloud-science',
    happened: '2022',
    cover: {
      motif: 'branches',
      light: 'summer',
      alt: { zh: '一棵分出许多细枝的树', en: 'A tree with many fine branches' },
    },
    zh: ({ p, h, list, note, related }) => [
      p(
        '2022年，一场有奖问答在线上开了题，名叫“孝义市万人有奖问答”，参与人数达到预期。也是这一年，公众号、视频号、微博和科普号组成的“[云上科普](campaigns/cloud-science)”启用。',
      ),
      h('想答题，还有这些'),
      list(['科普知识网络竞赛，每年都办，也在网上', '《科创孝义，安不忘危》，给产业工人的应急科普线上问答']),
      h('想听讲，也有'),
      p('每年还有科普报告百校行和科普大讲堂。送科技下乡、科普大篷车巡展，也是年年都办。'),
      note('还不知道的', '“万人有奖问答”实际有多少人答题，奖品是什么。'),
      related('how-to-read-some-figures'),
    ],
  },
  {
    slug: 'registered-for-science-china',
    time: '10:30',
    genre: 'feature',
    title: { zh: '孝义科普志愿者注册“科普中国”科普员', en: 'Volunteers of Xiaoyi register with Science China' },
    summary: {
      zh: '全市科普志愿者里，有11181名注册成为“科普中国”科普员。这个平台，是孝义向市民传播科普的一条路。',
      en: 'Of the volunteers of Xiaoyi, 11,181 have registered with Science China, a platform through which science reaches the townspeople.',
    },
    column: 'channels',
    topics: ['figures', 'elders'],
    campaign: 'science-xiaoyi',
    cover: {
      motif: 'orbit',
      light: 'night',
      alt: { zh: '夜色里几道弧形的轨道', en: 'Arcs of orbits in the night' },
    },
    zh: ({ p, h, figures, related }) => [
      p(
        '全市科普志愿者里，注册“科普中国”科普员的有{xy-fig-kepu-china-registered}。发动他们注册的是孝义市科协，“科普中国”也成了面向市民传播科普的平台。',
      ),
      figures('注册的科普员', ['xy-fig-kepu-china-registered']),
      h('把科技工作者讲给大家听'),
      p(
        '孝义还用“科普中国”“[科普孝义](campaigns/science-xiaoyi)”和省、市科协的网站，宣传先进的科技工作者。评给他们的荣誉里，有“孝义市最美科技工作者”。',
      ),
      h('“科创中国”'),
      p('名字相近的“科创中国”是另一个平台，孝义的平台建设有成效。'),
      p('志愿者不只在线上。孝义的科技服务志愿者、志愿服务队和心理工作者，见[另一篇](articles/a-home-and-its-lists)。'),
      related('a-home-and-its-lists'),
    ],
  },
]
