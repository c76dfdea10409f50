import type { Story } from '../../story.ts'

export const newsStories: Story[] = [
  {
    slug: 'a-percentage-and-its-shadow',
    time: '16:45',
    genre: 'review',
    title: { zh: '庆阳公民科学素质比例居全省第五', en: 'Qingyang ranks fifth in Gansu for scientific literacy' },
    subtitle: { zh: '从网络竞答到中小学校的科技展示', en: 'From a quiz online to science shows at schools' },
    summary: {
      zh: '庆阳公民具备基本科学素质的比例是10.4%。网络知识竞答参与超过10万人次；三抓三促行动以来，科技展示到过86所学校。',
      en: 'Of its citizens 10.4% have basic scientific literacy. A quiz online was taken more than 100,000 times, and science shows have reached 86 schools.',
    },
    column: 'news',
    topics: ['figures', 'media'],
    cover: {
      motif: 'lattice',
      light: 'winter',
      alt: { zh: '浅色天空下整齐的格阵', en: 'A lattice below a pale sky' },
    },
    zh: ({ p, h, figures, related }) => [
      p('庆阳公民具备基本科学素质的比例是{qy-fig-literacy-rate}，全省排名{qy-fig-literacy-rank}。'),
      figures('比例与排名', ['qy-fig-literacy-rate', 'qy-fig-literacy-rank']),
      h('答题'),
      p(
        '题目摆到了网上：全民科学素质网络知识竞答活动，参与{qy-fig-quiz}。线下的课也有，老年群体和领导干部都参加过科普培训。',
      ),
      figures('网络竞答', ['qy-fig-quiz']),
      h('上路'),
      p(
        '三抓三促行动以来，科技展示到过学校{qy-fig-schools}，行程累计{qy-fig-mileage}。这一路，见[《庆阳把科技展示送进中小学校》](articles/as-far-as-the-road)。',
      ),
      h('开播'),
      p(
        '“庆阳科普”视频号的科普视频累计{qy-fig-science-videos}；“科普庆阳”的专栏“[代表心声](campaigns/delegates-voice)”，2024年累计{qy-fig-delegates-voice}。',
      ),
      figures('视频', ['qy-fig-science-videos', 'qy-fig-delegates-voice']),
      h('座谈与读书'),
      p('联谊座谈和读书分享{qy-fig-fellowship}，科学家故事阅读分享{qy-fig-story-reading}。'),
      figures('座谈与读书', ['qy-fig-fellowship', 'qy-fig-story-reading']),
      related('footnotes-to-figures'),
    ],
  },
  {
    slug: 'exhibitions-of-science-day',
    time: '13:40',
    genre: 'news',
    title: {
      zh: '全国科普日，庆阳办起七大系列展览',
      en: 'National Science Day: a series of exhibitions in Qingyang',
    },
    summary: {
      zh: '办法叫“党建＋科普”：全国科普日里，参与的党支部有100多个，党员有2000余名。',
      en: 'More than 100 Party branches and more than 2,000 of their members took part.',
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
      p(
        '科普展览一办就是{qy-fig-exhibition-series}。庆阳的[全国科普日](campaigns/national-science-day)用的办法叫“党建＋科普”，参与的党支部{qy-fig-party-branches}，参与的党员{qy-fig-party-members}。',
      ),
      figures('全国科普日', ['qy-fig-exhibition-series', 'qy-fig-party-branches', 'qy-fig-party-members']),
      h('展览之外'),
      p('主题科普和志愿服务，庆阳也办了多场：'),
      list(['主题宣传', '体验活动', '科技志愿服务']),
      related('a-percentage-and-its-shadow'),
    ],
  },
]
