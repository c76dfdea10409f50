import type { Story } from '../../story.ts'

export const newsStories: Story[] = [
  {
    slug: 'a-year-in-pages',
    time: '16:40',
    genre: 'review',
    title: { zh: '2024，一年的版面', en: '2024, a year in pages' },
    subtitle: { zh: '临汾科普的年度综述，按版面来读', en: 'Linfen’s public science of the year, page by page' },
    summary: {
      zh: '如果把一年的科普排成一份报纸：头版是科普日，二版是屏幕，三版是工厂和县里，副刊是一摞诗词书画。',
      en: 'If a year of public science were a newspaper: Science Day in front, screens inside, works and counties next, and poems for the weekend.',
    },
    column: 'news',
    topics: ['figures'],
    happened: '2024',
    cover: {
      motif: 'strata',
      light: 'dusk',
      alt: { zh: '暮色里层层叠叠的塬与沟', en: 'Loess ridges in layers at dusk' },
    },
    zh: ({ p, h, figures, note, related }) => [
      p(
        '一年过完，最省事的总结是一张表，最好看的总结是一份报纸。我们把临汾市科协的2024年拆开，按版面重新排一遍。每个数后面都跟着它的年份，翻到哪一版都查得着。',
      ),
      h('头版：科普日'),
      p(
        '2024年全国科普日期间，品牌活动办了{lf-fig-science-day-activities}，报告会{lf-fig-science-day-reports}，全市{lf-fig-open-bases}科普教育基地打开大门，接待群众{lf-fig-base-visitors}。详情见[《科普日铺开来，基地把门打开》](articles/science-day-opens-doors)。',
      ),
      figures('2024年全国科普日', [
        'lf-fig-science-day-activities',
        'lf-fig-science-day-reports',
        'lf-fig-science-day-counties',
        'lf-fig-open-bases',
        'lf-fig-base-visitors',
      ]),
      h('二版：屏幕'),
      p(
        '2024年全年，“临汾微科普”的专栏出了{lf-fig-spirit-column}，各媒体平台上的科普视频{lf-fig-kepu-videos}，推文{lf-fig-posts}。一场食品安全与营养的直播讲座，2024年有{lf-fig-live-viewers}观看。',
      ),
      figures('屏幕上', ['lf-fig-spirit-column', 'lf-fig-kepu-videos', 'lf-fig-posts', 'lf-fig-live-viewers']),
      h('三版：工厂和县里'),
      p(
        '2024年，专家入企服务焦化企业{lf-fig-coking-firms}；全市向第八届“三晋新农人”科技创新竞赛推荐项目{lf-fig-newfarmer-entries}；围绕中心工作的科技创新智库课题做了{lf-fig-think-tank-topics}。晋汇的会开到霍州、乡宁和隰县，一地一题。',
      ),
      figures('科创服务', ['lf-fig-coking-firms', 'lf-fig-newfarmer-entries', 'lf-fig-think-tank-topics']),
      h('四版：孩子们'),
      p(
        '2024年，青少年科技创新大赛和发明奖活动办了省、市、县三级，另有机器人竞赛，参赛学生{lf-fig-students}。机器人竞赛的人数是否算在里面，原文没有分开。',
      ),
      figures('参赛学生', ['lf-fig-students']),
      h('副刊：诗词书画'),
      p(
        '2024年，省科协办主题诗词书画活动“弘扬科学家精神 强国复兴有我”，临汾上报作品{lf-fig-poetry-works}。谁写的、写了什么，资料没有附，这一版就只有篇数。',
      ),
      figures('上报作品', ['lf-fig-poetry-works']),
      h('明天的版面'),
      p(
        '对2025年，资料写了几句展望：科普服务、科创服务、智库建设要往深里做，自身建设要加强。展望是标题，正文要等事情做出来。',
      ),
      note('没有排进来的', '月份、听众的反应、每一场的细节，资料都没有写，这几块版面先空着。'),
      related('figures-easily-misread'),
    ],
    en: ({ p, h, figures, note }) => [
      p(
        'The easiest review of a year is a table, the best to read is a newspaper. We took the association’s 2024 apart and set it page by page.',
      ),
      h('Inside: screens'),
      p(
        'In all of 2024 the column of Linfen Micro Science ran to {lf-fig-spirit-column} issues, {lf-fig-kepu-videos} science films were made and published, and there were {lf-fig-posts} posts. A live talk on food, its safety and its value, had {lf-fig-live-viewers} views in 2024.',
      ),
      figures('On screen', ['lf-fig-spirit-column', 'lf-fig-kepu-videos', 'lf-fig-posts', 'lf-fig-live-viewers']),
      h('Next: works and counties'),
      p(
        'In 2024 specialists went into {lf-fig-coking-firms} coking works. Jinhui meetings were held in Huozhou, Xiangning and Xixian, each on what the place lives by.',
      ),
      h('The young'),
      p(
        'The contests of the province, the city and its counties in 2024 had {lf-fig-students} pupils. Whether those of the robot contest are among them is not made clear.',
      ),
      note(
        'Left blank',
        'Months, the voices of those who came, the course of each event: the source gives none of these.',
      ),
    ],
  },
  {
    slug: 'science-day-opens-doors',
    time: '16:00',
    genre: 'news',
    title: { zh: '科普日铺开来，基地把门打开', en: 'Science Day spreads out and doors open' },
    summary: {
      zh: '2024年全国科普日，临汾从启动仪式出发：有植物科普，有环保骑行，有品牌活动和报告会，也有科普教育基地开放。',
      en: 'National Science Day of 2024 in Linfen: an opening with plants and bicycles, then activities, talks, and bases of public science with open doors.',
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
      p(
        '2024年全国科普日的启动仪式现场，有植物科普宣传，也有绿色环保骑行。一样讲的是认识，一样做的是行动，资料把它们写在同一处。',
      ),
      h('铺到哪里'),
      p(
        '仪式之后，2024年全国科普日期间的科普品牌活动有{lf-fig-science-day-activities}，报告会有{lf-fig-science-day-reports}，覆盖{lf-fig-science-day-counties}。这个县数说的是报告会，还是全部活动，原文没有讲明，我们把疑问一起登出来。',
      ),
      h('门开了'),
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
