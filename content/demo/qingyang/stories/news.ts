import type { Story } from '../../story.ts'

export const newsStories: Story[] = [
  {
    slug: 'a-percentage-and-its-shadow',
    time: '16:45',
    genre: 'review',
    title: { zh: '一个百分数的前后左右', en: 'A percentage and its surroundings' },
    subtitle: { zh: '庆阳科普的数字综述', en: 'A review of Qingyang’s figures' },
    summary: {
      zh: '公民具备基本科学素质的比例，只是一行字。把它前后左右的数摆在一起，才看得出一座城在做什么。',
      en: 'The share of citizens with basic scientific literacy is one line. Put the figures around it and a city’s work can be seen.',
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
      p(
        '一个百分数，看上去很确定，其实最需要问：问的是谁，怎么问的，哪一年问的。别的城市也有这样的比例，口径未必相同，放在一起比之前，先把这几问补上。',
      ),
      h('向前看：有多少人来答题'),
      p(
        '全民科学素质网络知识竞答，参与{qy-fig-quiz}，统计期未注明。人次不是人数，答一回算一回；但这么多回，说明有人愿意在手机上停一停，想一道题。',
      ),
      figures('网络竞答', ['qy-fig-quiz']),
      h('向左看：有多少场坐下来的'),
      p(
        '座谈与读书{qy-fig-fellowship}，科学家故事阅读分享{qy-fig-story-reading}，统计期均未注明。它们不直接提高比例，提高的是说话的质量。',
      ),
      h('向右看：有多少期发出去的'),
      p(
        '“庆阳科普”的视频累计{qy-fig-science-videos}，统计期未注明；“科普庆阳”的“代表心声”，2024年累计{qy-fig-delegates-voice}。两个号是不是同一个，没有写明。',
      ),
      h('向后看：有多少路走过'),
      p(
        '三抓三促行动以来，科技展示到过学校{qy-fig-schools}，行程累计{qy-fig-mileage}。这些路，是比例里看不见的那部分。',
      ),
      h('还缺的'),
      list(['比例的年份、发布者和调查办法', '分年的数，好看出快慢', '老年群体和领导干部的培训，办了几次、来了多少人']),
      note('不相加', '人次、场次、期、所、公里是不同的单位，这里没有合计。'),
      p('来年再写这一页，希望前后左右的数都还在，中间那一个，往上走一点。'),
      related('footnotes-to-figures'),
    ],
  },
  {
    slug: 'exhibitions-of-science-day',
    time: '13:40',
    genre: 'news',
    title: { zh: '科普日：支部把展览办到身边', en: 'Science Day: branches bring the exhibitions near' },
    summary: {
      zh: '“党建＋科普”，加号两边各出一份力：一边有组织，一边有内容，合成一组看得见的展览。',
      en: 'Party branches bring organisation, public science brings the contents; together they make a series of exhibitions.',
    },
    column: 'news',
    topics: ['figures'],
    campaign: 'national-science-day',
    cover: {
      motif: 'lattice',
      light: 'dawn',
      alt: { zh: '晨光里一格格铺开的地', en: 'Fields laid out in the dawn' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p('加号是算术里最和气的一个符号：两边都不消失，合起来还多一点。庆阳的全国科普日，用的办法就叫“党建＋科普”。'),
      h('加号的两边'),
      p(
        '[全国科普日](campaigns/national-science-day)的科普展览有{qy-fig-exhibition-series}，参与的党支部{qy-fig-party-branches}，参与的党员{qy-fig-party-members}。年份没有写明，七个系列叫什么也没有列出。',
      ),
      figures('全国科普日', ['qy-fig-exhibition-series', 'qy-fig-party-branches', 'qy-fig-party-members']),
      p(
        '支部是现成的组织，哪个单位都有；科普是现成的内容，缺的是送到跟前的人。把两样加在一起，不必另建队伍，也不必另找场地。',
      ),
      h('展览之外'),
      list(['主题宣传', '体验活动', '科技志愿服务']),
      p('这几样资料称办了多场，没有给出场次。体验活动最难办，也最有用：看过的会忘，做过的不容易忘。'),
      h('看一场展览的人'),
      p('他也许只是路过，手里提着菜。展板前站住了，看完一张，往旁边挪一步。一场展览是不是办到了身边，就看这一步。'),
      note('编者的描写', '最后一段是编者设想的情景，不是现场的记录。'),
      related('a-percentage-and-its-shadow'),
    ],
  },
]
