import type { Story } from '../../story.ts'

export const newsStories: Story[] = [
  {
    slug: 'a-year-in-pages',
    time: '16:40',
    genre: 'review',
    title: {
      zh: '2024年的临汾科普：基地开门，专家入企',
      en: 'Linfen in 2024: open doors, and specialists at the works',
    },
    subtitle: {
      zh: '全国科普日、线上科普、科创服务与青少年竞赛',
      en: 'National Science Day, screens, enterprises and contests',
    },
    summary: {
      zh: '2024年全国科普日期间，全市53家科普教育基地开放，接待群众万余人；2024年全年，屏幕上有83个科普视频；专家走进焦化企业，学生走上赛场。',
      en: 'During National Science Day of 2024, 53 outreach bases opened their doors to more than 10,000 people. The year brought 83 science films, specialists at coking works, and pupils in contests.',
    },
    column: 'news',
    topics: ['figures'],
    happened: '2024',
    cover: {
      motif: 'strata',
      light: 'dusk',
      alt: { zh: '暮色里层层叠叠的山影', en: 'Layers of ridges at dusk' },
    },
    zh: ({ p, h, figures, related }) => [
      p(
        '2024年全国科普日期间，临汾全市开放科普教育基地{lf-fig-open-bases}，接待群众{lf-fig-base-visitors}。科普日之外，专家进了企业，学生上了赛场，直播讲的是餐桌上的安全与营养。',
      ),
      h('全国科普日'),
      p(
        '2024年全国科普日期间，品牌活动办了{lf-fig-science-day-activities}，报告会{lf-fig-science-day-reports}，覆盖{lf-fig-science-day-counties}。启动仪式的样子，见[全国科普日的报道](articles/science-day-opens-doors)。',
      ),
      figures('2024年全国科普日', [
        'lf-fig-science-day-activities',
        'lf-fig-science-day-reports',
        'lf-fig-science-day-counties',
        'lf-fig-open-bases',
        'lf-fig-base-visitors',
      ]),
      h('屏幕上'),
      p(
        '2024年全年，“临汾微科普”的专栏出了{lf-fig-spirit-column}，各媒体平台上的科普视频有{lf-fig-kepu-videos}，推文有{lf-fig-posts}。食品安全与营养科普直播讲座，2024年有{lf-fig-live-viewers}观看。',
      ),
      figures('线上科普', ['lf-fig-spirit-column', 'lf-fig-kepu-videos', 'lf-fig-posts', 'lf-fig-live-viewers']),
      h('企业里，县里'),
      p(
        '2024年，专家入企服务焦化企业{lf-fig-coking-firms}。全市向第八届“三晋新农人”科技创新竞赛推荐项目{lf-fig-newfarmer-entries}。围绕市委、市政府的中心工作，科技创新智库课题做了{lf-fig-think-tank-topics}。[科创中国·晋汇](campaigns/jinhui)的会开到霍州、乡宁和隰县，一地一题。',
      ),
      figures('科创服务', ['lf-fig-coking-firms', 'lf-fig-newfarmer-entries', 'lf-fig-think-tank-topics']),
      h('赛场上'),
      p('2024年，青少年科技创新大赛和发明奖活动办了省、市、县三级，同年还有机器人竞赛，参赛学生{lf-fig-students}。'),
      figures('参赛学生', ['lf-fig-students']),
      h('纸上'),
      p('2024年，省科协办主题诗词书画活动“弘扬科学家精神 强国复兴有我”，临汾上报作品{lf-fig-poetry-works}。'),
      figures('上报作品', ['lf-fig-poetry-works']),
      h('2025年'),
      p('接下来的打算是：深化科普服务、科创服务和智库建设，加强自身建设。'),
      related('figures-easily-misread'),
    ],
    en: ({ p, h, figures }) => [
      p(
        'In 2024 Linfen took science to screens, to coking works, to county towns and to the contests of the young. These are the figures of the year.',
      ),
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
        'Contests of invention were held in the province, the city and its counties in 2024, and a contest of robots in the same year, with {lf-fig-students} pupils.',
      ),
    ],
  },
  {
    slug: 'science-day-opens-doors',
    time: '16:00',
    genre: 'news',
    title: {
      zh: '全国科普日，临汾骑行、听讲、看基地',
      en: 'National Science Day in Linfen: a ride, talks, and open doors',
    },
    summary: {
      zh: '启动仪式上认植物，也骑车讲环保。2024年全国科普日期间，全市53家科普教育基地开放，接待群众万余人。',
      en: 'It began with plants and a ride by bicycle. During National Science Day of 2024, 53 outreach bases received more than 10,000 people.',
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
    zh: ({ p, h, figures, related }) => [
      p(
        '既讲植物，也骑车讲环保：2024年[全国科普日](campaigns/national-science-day)的启动仪式现场，有植物科普宣传，也有绿色环保骑行。',
      ),
      h('开门的基地'),
      p('2024年全国科普日期间，全市开放的科普教育基地有{lf-fig-open-bases}，接待群众{lf-fig-base-visitors}。'),
      h('活动和报告会'),
      p(
        '2024年全国科普日期间，科普品牌活动办了{lf-fig-science-day-activities}，报告会办了{lf-fig-science-day-reports}，覆盖{lf-fig-science-day-counties}。',
      ),
      figures('2024年全国科普日', [
        'lf-fig-science-day-activities',
        'lf-fig-science-day-reports',
        'lf-fig-science-day-counties',
        'lf-fig-open-bases',
        'lf-fig-base-visitors',
      ]),
      p('科普日之外，临汾还有面向村民的[“科普赶集”](articles/a-fair-for-crops-and-health)，也用上了科普基地的资源。'),
      related('a-fair-for-crops-and-health'),
    ],
  },
]
