import type { Story } from '../../story.ts'

export const workerStories: Story[] = [
  {
    slug: 'a-home-and-its-lists',
    time: '15:00',
    genre: 'feature',
    title: { zh: '孝义建成科技工作者之家', en: 'Xiaoyi has a home for those who work in science' },
    subtitle: { zh: '还有志愿者、服务队和专家库', en: 'With volunteers, teams and a pool of experts' },
    summary: {
      zh: '这个家是县级示范单位。孝义的科技服务志愿者目前有1429人，科技专家库有1149人，专家同时进入吕梁市科协的智库。',
      en: 'The home is a model of its county. At present there are 1,429 volunteers, and 1,149 experts who also belong to the think tank of Lvliang.',
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
      p(
        '孝义的科技工作者有一个[家](campaigns/workers-home)：目前建成科技工作者{xy-fig-workers-home}，是县级示范单位。到目前，累计发展{xy-fig-workers-developed}。',
      ),
      h('志愿者'),
      p(
        '全市的科技服务志愿者，目前有{xy-fig-volunteers}；心理工作者，目前有{xy-fig-psych-workers}。科技志愿者服务队，目前累计授旗命名{xy-fig-volunteer-teams-named}，注册的有{xy-fig-volunteer-teams-registered}。',
      ),
      p(
        '志愿者的组织有孝义市科技志愿者支队，还有孝义市科技志愿者服务中心，后者是民办非企业法人单位。志愿者中还走出了[科普形象大使](campaigns/ambassadors)。',
      ),
      h('科技专家库'),
      p('科技专家库目前有专家{xy-fig-expert-pool}。他们也进入吕梁市科协专家智库，一批人，两处用得上。'),
      figures('目前的数字', [
        'xy-fig-workers-home',
        'xy-fig-workers-developed',
        'xy-fig-volunteer-teams-named',
        'xy-fig-volunteer-teams-registered',
        'xy-fig-volunteers',
        'xy-fig-psych-workers',
        'xy-fig-expert-pool',
      ]),
      h('为科技工作者做的事'),
      list([
        '借全国科技工作者日，开展服务科技工作者的活动',
        '壮大会员和志愿队伍',
        '培养、树立、举荐人才',
        '评出“孝义市最美科技工作者”，并通过媒体宣传',
      ]),
      note('“目前”是什么时候', '是报道写成的时候。报道没有日期，提到的最晚年份是2023年。'),
      related('no-one-is-missed'),
    ],
  },
  {
    slug: 'no-one-is-missed',
    time: '09:40',
    genre: 'feature',
    title: {
      zh: '2022年，孝义登上全国科技创新百强县市榜单',
      en: 'In 2022 Xiaoyi stood in the national list of innovative counties',
    },
    summary: {
      zh: '2022年的排名是第82位。孝义还有中国科协授予的科普示范称号，也把荣誉评给科技和科普工作者。',
      en: 'Its rank was 82. The city also holds a title of the national association, and honours those who work in science and for the public.',
    },
    column: 'workers',
    topics: ['figures', 'places'],
    campaign: 'model-county',
    cover: {
      motif: 'strata',
      light: 'dusk',
      alt: { zh: '暮色中一层层推远的山影', en: 'Ridges that recede into the dusk' },
    },
    zh: ({ p, h, list, figures, related }) => [
      p('2022年，孝义进入全国科技创新百强县市榜单，排名{xy-fig-top100-rank}。'),
      figures('2022年的排名', ['xy-fig-top100-rank']),
      h('科普示范的称号'),
      p(
        '中国科协授予孝义“全国科普示范市”称号。创建的时候，名字写作[全国科普示范县](campaigns/model-county)：孝义为此制定并实施了科普工作计划。',
      ),
      p('科普教育基地也有两类：{xy-fig-provincial-bases}，{xy-fig-city-bases}。'),
      figures('科普教育基地', ['xy-fig-provincial-bases', 'xy-fig-city-bases']),
      h('给人的荣誉'),
      list([
        '孝义市最美科技工作者',
        '十佳科普工作者',
        '县级科技工作者之家示范单位，评给[孝义的科技工作者之家](campaigns/workers-home)',
      ]),
      related('how-to-read-some-figures'),
    ],
  },
]
