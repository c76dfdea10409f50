import type { Story } from '../../story.ts'

export const newsStories: Story[] = [
  {
    slug: 'a-year-in-pages',
    time: '16:40',
    genre: 'review',
    title: { zh: '临汾科普2024年综述', en: 'Public science in Linfen: a review of 2024' },
    subtitle: {
      zh: '全国科普日、线上科普、科创服务与青少年竞赛',
      en: 'National Science Day, screens, enterprises and contests',
    },
    summary: {
      zh: '2024年全国科普日的活动与开放的基地，全年的专栏、视频和推文，入企服务、赛事推荐与智库课题，数字列在一起。',
      en: 'National Science Day, the column, films and posts of the year, services to enterprises, entries and studies, in figures.',
    },
    column: 'news',
    topics: ['figures'],
    happened: '2024',
    cover: {
      motif: 'strata',
      light: 'dusk',
      alt: { zh: '暮色里层层叠叠的山影', en: 'Layers of ridges at dusk' },
    },
    zh: ({ p, h, figures, note, related }) => [
      p('本稿把临汾市科协2024年工作中有数字的部分按内容列出，每个数都注明时间。'),
      h('全国科普日'),
      p(
        '2024年全国科普日期间，品牌活动办了{lf-fig-science-day-activities}，报告会{lf-fig-science-day-reports}，全市开放科普教育基地{lf-fig-open-bases}，接待群众{lf-fig-base-visitors}。详见[全国科普日的报道](articles/science-day-opens-doors)。',
      ),
      figures('2024年全国科普日', [
        'lf-fig-science-day-activities',
        'lf-fig-science-day-reports',
        'lf-fig-science-day-counties',
        'lf-fig-open-bases',
        'lf-fig-base-visitors',
      ]),
      h('线上科普'),
      p(
        '2024年全年，“临汾微科普”的专栏出了{lf-fig-spirit-column}，各媒体平台上的科普视频{lf-fig-kepu-videos}，推文{lf-fig-posts}。食品安全与营养科普直播讲座，2024年有{lf-fig-live-viewers}观看。',
      ),
      figures('线上科普', ['lf-fig-spirit-column', 'lf-fig-kepu-videos', 'lf-fig-posts', 'lf-fig-live-viewers']),
      h('科创服务'),
      p(
        '2024年，专家入企服务焦化企业{lf-fig-coking-firms}；全市向第八届“三晋新农人”科技创新竞赛推荐项目{lf-fig-newfarmer-entries}；围绕中心工作的科技创新智库课题做了{lf-fig-think-tank-topics}。晋汇的会开到霍州、乡宁和隰县，一地一题。',
      ),
      figures('科创服务', ['lf-fig-coking-firms', 'lf-fig-newfarmer-entries', 'lf-fig-think-tank-topics']),
      h('青少年竞赛'),
      p(
        '2024年，青少年科技创新大赛和发明奖活动办了省、市、县三级，另有机器人竞赛，参赛学生{lf-fig-students}。机器人竞赛的人数是否算在里面，原文没有分开。',
      ),
      figures('参赛学生', ['lf-fig-students']),
      h('诗词书画'),
      p(
        '2024年，省科协办主题诗词书画活动“弘扬科学家精神 强国复兴有我”，临汾上报作品{lf-fig-poetry-works}。谁写的、写了什么，资料没有写。',
      ),
      figures('上报作品', ['lf-fig-poetry-works']),
      h('2025年'),
      p('对2025年，资料写了几句展望：深化科普服务、科创服务和智库建设，加强自身建设。这些是打算，不是成绩。'),
      note('没有写明的', '各项活动的月份和每一场的情况，资料都没有写。'),
      related('figures-easily-misread'),
    ],
    en: ({ p, h, figures, note }) => [
      p('Here are the figures of the association’s work in 2024, each with its time.'),
      h('On screen'),
      p(
        'In all of 2024 the column of Linfen Micro Science ran to {lf-fig-spirit-column} issues, {lf-fig-kepu-videos} science films were made and published, and there were {lf-fig-posts} posts. A live talk on food, its safety and its value, had {lf-fig-live-viewers} views in 2024.',
      ),
      figures('On screen', ['lf-fig-spirit-column', 'lf-fig-kepu-videos', 'lf-fig-posts', 'lf-fig-live-viewers']),
      h('Enterprises and counties'),
      p(
        'In 2024 specialists went into {lf-fig-coking-firms} coking works. Jinhui meetings were held in Huozhou, Xiangning and Xixian, each for the trades of the place.',
      ),
      h('The young'),
      p(
        'The contests of the province, the city and its counties in 2024 had {lf-fig-students} pupils. Whether those of the robot contest are among them is not made clear.',
      ),
      note('Not stated', 'In which month things took place, and how each event went, the source does not say.'),
    ],
  },
  {
    slug: 'science-day-opens-doors',
    time: '16:00',
    genre: 'news',
    title: {
      zh: '2024年全国科普日，临汾开放科普教育基地',
      en: 'National Science Day of 2024: outreach bases open in Linfen',
    },
    summary: {
      zh: '启动仪式现场有植物科普宣传和绿色环保骑行；全国科普日期间另有品牌活动、报告会和基地开放。',
      en: 'An opening with plants and a ride by bicycle; activities, talks, and bases of public science that opened their doors.',
    },
    column: 'on-the-spot',
    topics: ['counties', 'figures'],
    campaign: 'national-science-day',
    happened: '2024',
    cover: {
      motif: 'lattice',
      light: 'day',
      alt: { zh: '一格一格铺向远处的田', en: 'Fields laid out in squares' },
    },
    zh: ({ p, h, figures, list, related }) => [
      p('2024年全国科普日的启动仪式现场，有植物科普宣传，也有绿色环保骑行。'),
      h('活动和报告会'),
      p(
        '仪式之后，2024年全国科普日期间的科普品牌活动有{lf-fig-science-day-activities}，报告会有{lf-fig-science-day-reports}，覆盖{lf-fig-science-day-counties}。这个县数说的是报告会，还是全部活动，原文没有讲明。',
      ),
      h('开放的基地'),
      p(
        '2024年全国科普日期间，全市开放的科普教育基地有{lf-fig-open-bases}，接待群众{lf-fig-base-visitors}。“余”是超过，超过多少没有写；基地的名单和级别也没有列出。',
      ),
      figures('2024年全国科普日', [
        'lf-fig-science-day-activities',
        'lf-fig-science-day-reports',
        'lf-fig-science-day-counties',
        'lf-fig-open-bases',
        'lf-fig-base-visitors',
      ]),
      h('这组数怎样读'),
      list([
        '“场”数的是活动和报告会，资料分开写，不相加',
        '“家”数的是开放的基地，“人”数的是来的群众',
        '“期间”是一段日子，不是全年',
      ]),
      p('科普日过后，基地平时开不开、开几天，资料没有写；想去的读者，请先向基地问清。'),
      related('a-fair-for-crops-and-health'),
    ],
  },
]
