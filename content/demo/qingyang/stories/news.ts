import type { Story } from '../../story.ts'

export const newsStories: Story[] = [
  {
    slug: 'a-percentage-and-its-shadow',
    time: '16:45',
    genre: 'review',
    title: { zh: '庆阳公民科学素质的比例与全省排名', en: 'Scientific literacy in Qingyang: its share and its rank' },
    subtitle: { zh: '庆阳科普的数字综述', en: 'A review of Qingyang’s figures' },
    summary: {
      zh: '公民具备基本科学素质的比例和排名，连同竞答、座谈、视频和科技展示的数字，列在一起；统计期逐一注明。',
      en: 'The share of citizens with basic scientific literacy and its rank, with the figures of a quiz, talks, videos and shows, each with its period.',
    },
    column: 'news',
    topics: ['figures', 'media'],
    cover: {
      motif: 'lattice',
      light: 'winter',
      alt: { zh: '浅色天空下整齐的格阵', en: 'A lattice below a pale sky' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '庆阳公民具备基本科学素质的比例是{qy-fig-literacy-rate}，在全省排{qy-fig-literacy-rank}，统计期均未注明，发布的是谁也没有写。名次是排名，不是奖。',
      ),
      figures('比例与排名', ['qy-fig-literacy-rate', 'qy-fig-literacy-rank']),
      p('调查的年份和办法，资料没有写。别的城市如有这样的比例，口径未必相同，不宜直接相比。'),
      h('网络竞答'),
      p('全民科学素质网络知识竞答，参与{qy-fig-quiz}，统计期未注明。“人次”不是人数，答题的人数和成绩没有写。'),
      figures('网络竞答', ['qy-fig-quiz']),
      h('座谈与读书'),
      p(
        '座谈与读书{qy-fig-fellowship}，科学家故事阅读分享{qy-fig-story-reading}，统计期均未注明。它们和比例有没有关系，资料没有说，这里只是摆在一起。',
      ),
      h('视频'),
      p(
        '“庆阳科普”的视频累计{qy-fig-science-videos}，统计期未注明；“科普庆阳”的“代表心声”，2024年累计{qy-fig-delegates-voice}。两个号是不是同一个，没有写明。',
      ),
      h('科技展示'),
      p(
        '三抓三促行动以来，科技展示到过学校{qy-fig-schools}，行程累计{qy-fig-mileage}。它和比例有没有关系，资料同样没有说。',
      ),
      h('没有写明的'),
      list(['比例的年份、发布者和调查办法', '分年的数据', '老年群体和领导干部的培训，办了几次、来了多少人']),
      note('不相加', '人次、场次、期、所、公里是不同的单位，这里没有合计。'),
      related('footnotes-to-figures'),
    ],
  },
  {
    slug: 'exhibitions-of-science-day',
    time: '13:40',
    genre: 'news',
    title: {
      zh: '全国科普日：党支部和党员参与系列科普展览',
      en: 'Science Day: party branches and members join the exhibitions',
    },
    summary: {
      zh: '庆阳的全国科普日采用“党建＋科普”的办法，党支部、党员和展览系列各有数目。',
      en: 'Party branches and members on one side, a series of exhibitions on the other: the figures of Science Day.',
    },
    column: 'news',
    topics: ['figures'],
    campaign: 'national-science-day',
    cover: {
      motif: 'lattice',
      light: 'dawn',
      alt: { zh: '晨光里一格格铺开的地', en: 'Fields laid out in the dawn' },
    },
    zh: ({ p, h, figures, list, related }) => [
      p('庆阳的全国科普日，用的办法叫“党建＋科普”。'),
      p(
        '[全国科普日](campaigns/national-science-day)的科普展览有{qy-fig-exhibition-series}，参与的党支部{qy-fig-party-branches}，参与的党员{qy-fig-party-members}。年份没有写明，七个系列叫什么也没有列出。',
      ),
      figures('全国科普日', ['qy-fig-exhibition-series', 'qy-fig-party-branches', 'qy-fig-party-members']),
      p('支部和党员做了什么，资料只写“参与”，没有写分工。'),
      h('展览之外'),
      list(['主题宣传', '体验活动', '科技志愿服务']),
      p('这几样资料称办了多场，没有给出场次，地点和内容也没有写。所以这里只列名目。'),
      h('读这几个数'),
      p(
        '“系列”不是“场”，一个系列可以办一场，也可以办几场；参与的支部和党员，是去办还是去看，原文也没有分开。“多”和“余”都是超过，准数没有写。支部论“个”，党员论“名”，党员在不在这些支部里，同样没有讲明，所以不能相除，算不出每个支部来了几个人。',
      ),
      related('a-percentage-and-its-shadow'),
    ],
  },
]
