import type { Story } from '../../story.ts'

export const workerStories: Story[] = [
  {
    slug: 'a-home-and-its-lists',
    time: '15:00',
    genre: 'feature',
    title: { zh: '孝义的科技工作者、志愿者和专家有多少', en: 'How many work for science in Xiaoyi' },
    subtitle: { zh: '几个“目前”的数', en: 'Figures “at present”' },
    summary: {
      zh: '科技工作者之家、服务队、志愿者、心理工作者和专家库，各有一个“目前”的数，不能相加。',
      en: 'A home, teams, volunteers, counsellors, a pool of experts: each has a figure, and they do not add up.',
    },
    column: 'workers',
    topics: ['figures'],
    campaign: 'workers-home',
    cover: {
      motif: 'windows',
      light: 'night',
      alt: { zh: '夜里的一面窗，亮着几处灯', en: 'Windows at night, a few of them lit' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p('孝义的科技力量，资料里写到科技工作者之家、志愿服务队、志愿者、心理工作者和科技专家库，各有一个“目前”的数。'),
      h('科技工作者之家'),
      p(
        '目前，孝义建成科技工作者{xy-fig-workers-home}，是县级示范单位；累计发展科技工作者的数，写作“{xy-fig-workers-developed}”，是不是会员，没有写明。“[家](campaigns/workers-home)”在哪里、有多大，没有写。',
      ),
      h('志愿服务队与志愿者'),
      p(
        '全市授旗命名的科技志愿者服务队，目前累计{xy-fig-volunteer-teams-named}；注册的服务队，目前{xy-fig-volunteer-teams-registered}。授旗的和注册的有没有重合，资料没有说，所以不相加。',
      ),
      p(
        '科技服务志愿者目前有{xy-fig-volunteers}，心理工作者目前有{xy-fig-psych-workers}。心理工作者单列一个数，他们是不是也在志愿者里，没有写。',
      ),
      h('科技专家库'),
      p(
        '科技专家库里，目前有{xy-fig-expert-pool}，他们同时进入吕梁市科协的专家智库。两处说的是同一批人，不能数成两批。',
      ),
      figures('目前的数字', [
        'xy-fig-workers-home',
        'xy-fig-workers-developed',
        'xy-fig-volunteer-teams-named',
        'xy-fig-volunteer-teams-registered',
        'xy-fig-volunteers',
        'xy-fig-psych-workers',
        'xy-fig-expert-pool',
      ]),
      h('服务科技工作者'),
      list([
        '借全国科技工作者日，开展服务科技工作者的活动',
        '壮大会员和志愿队伍',
        '培养、树立、举荐人才',
        '评出“孝义市最美科技工作者”，并通过媒体宣传',
      ]),
      note('“目前”是什么时候', '报道没有署日期，文中最晚的年份是2023年。“目前”就是报道写成的时候，不是今天。'),
      related('no-one-is-missed'),
    ],
  },
  {
    slug: 'no-one-is-missed',
    time: '09:40',
    genre: 'feature',
    title: {
      zh: '孝义的称号、评选与排名',
      en: 'Titles, selections and a rank of Xiaoyi',
    },
    summary: {
      zh: '全国的榜单排名、科普示范的称号和评给人的荣誉，分别列出；“十佳”是名称，不是数目。',
      en: 'A rank in a list, a title of a model, and honours for people, each by itself. A number in a title is only a title.',
    },
    column: 'workers',
    topics: ['figures', 'places'],
    campaign: 'model-county',
    cover: {
      motif: 'strata',
      light: 'dusk',
      alt: { zh: '暮色中一层层推远的山影', en: 'Ridges that recede into the dusk' },
    },
    zh: ({ p, h, table, figures, note, related }) => [
      p('资料里提到的荣誉，这里逐条列出；是排名的写明排名。'),
      h('排名，不是奖'),
      p(
        '2022年的“全国科技创新百强县市”，孝义排在{xy-fig-top100-rank}。这是一份榜单上的排名，发布榜单的是谁，资料没有写。它和评选出来的奖不是一回事。',
      ),
      figures('2022年的排名', ['xy-fig-top100-rank']),
      h('同一项荣誉，两个名字'),
      p(
        '中国科协授予的称号，荣誉处写作“全国科普示范市”，讲创建的地方写作“全国科普示范县”，年份没有写明。两个名字都见于原文，本站照录，不替它统一。',
      ),
      h('评给人的'),
      table('评给科技和科普工作者的荣誉', [
        ['名称', '要留意的'],
        ['孝义市最美科技工作者', '人数、年份和授予方没有写明'],
        ['十佳科普工作者', '“十佳”见于名称，实际人数没有写明'],
        ['县级科技工作者之家示范单位', '授予方和年份没有写明'],
      ]),
      p('获得这些荣誉的人，资料没有列出姓名。'),
      h('科普教育基地'),
      p(
        '为了[创建全国科普示范县](campaigns/model-county)，孝义制定并实施了科普工作计划；示范县的年份同样没有写明。写明数目的有：{xy-fig-provincial-bases}，{xy-fig-city-bases}，统计期均未注明。后一个“市”指孝义还是吕梁，原文没有说。',
      ),
      figures('科普教育基地', ['xy-fig-provincial-bases', 'xy-fig-city-bases']),
      note('不相加', '省里的基地和市里的基地，名单有没有重叠没有说明，两个数不相加。'),
      related('how-to-read-some-figures'),
    ],
  },
]
