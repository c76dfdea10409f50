import type { Story } from '../../story.ts'

export const outdoorStories: Story[] = [
  {
    slug: 'caravan-on-the-road',
    time: '14:50',
    genre: 'feature',
    title: {
      zh: '科普大篷车开进农村牧区、城镇社区和学校',
      en: 'The science caravan goes to pastures, neighbourhoods and schools',
    },
    summary: {
      zh: '鄂尔多斯科普大篷车的活动次数居全国前列；次数是多少，资料没有写明。',
      en: 'By the number of its activities the caravan of Ordos ranks among the first in the country. The number itself is not stated.',
    },
    column: 'activities',
    topics: ['schools', 'grassroots'],
    campaign: 'science-caravan',
    cover: {
      motif: 'road',
      light: 'dusk',
      alt: { zh: '暮色里通向地平线的路', en: 'A road to the horizon at dusk' },
    },
    zh: ({ p, h, list, note, related }) => [
      p('鄂尔多斯的[科普大篷车](campaigns/science-caravan)开往农村牧区、城镇社区和学校。活动次数居全国前列。'),
      p('次数是多少，“前列”是第几，资料都没有写明，本站只写“前列”。'),
      h('大篷车进校园'),
      p(
        '青少年科技教育这一部分，资料另外列出了[科普大篷车进校园](campaigns/caravan-at-schools)。它和大篷车到学校的其他活动怎样区分，资料没有说明。',
      ),
      h('往基层去的其他队伍'),
      p('资料写到的，还有这些：'),
      list([
        '科普专家团：进校园',
        '[科技志愿者](campaigns/volunteers)：在城镇社区',
        '农技专家：在田间',
        '科技助力乡村振兴特遣服务团：持续派出',
      ]),
      note('没有写明的', '大篷车有几辆、车上有哪些展品、各支队伍有多少人，资料都没有写。'),
      related('contests-and-camps'),
    ],
    en: ({ p, h, list, note }) => [
      p(
        'The [science caravan](campaigns/science-caravan) of Ordos goes to three kinds of places: villages and pastures, neighbourhoods in town, and schools. By the number of its activities it ranks among the first in the country.',
      ),
      p('The number itself and the rank are not stated, so this site says no more than that.'),
      h('At schools'),
      p(
        'Under science education for the young, the source lists [the caravan at schools](campaigns/caravan-at-schools) by itself. How that differs from its other visits to schools is not explained.',
      ),
      h('Others who go out'),
      p('The source also names:'),
      list([
        'A team of experts: at schools',
        '[Volunteers](campaigns/volunteers): in neighbourhoods in town',
        'Experts in farming: in the fields',
        'A service corps for the revival of the countryside: sent out continually',
      ]),
      note(
        'Not stated',
        'How many vehicles there are, what they carry, and how many people are in each team is not in the source.',
      ),
    ],
  },
  {
    slug: 'a-calendar-of-science',
    time: '13:30',
    genre: 'feature',
    title: {
      zh: '从全国科普日到安全生产月：全市五年的科普活动',
      en: 'From National Science Day to Work Safety Month: five years of outreach',
    },
    summary: {
      zh: '全国科普日、科技周、防灾减灾日、安全生产月等活动，五年累计的场次列在这里；电视大赛和基层项目另计。',
      en: 'National Science Day, Science and Technology Week, Disaster Prevention Day, Work Safety Month: their sessions over five years, with a television contest and projects beside them.',
    },
    column: 'activities',
    topics: ['grassroots', 'contests'],
    campaign: 'volunteers',
    cover: {
      motif: 'strata',
      light: 'summer',
      alt: { zh: '夏日里一层层的坡地', en: 'Layers of slopes in summer' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p('五年里，全市累计举办各类科普活动{od-fig-mass-activities}。写明名称的有：'),
      list([
        '科技周',
        '全国科普日',
        '防灾减灾日',
        '安全生产月',
        '文化科技卫生“三下乡”',
        '百名专家科普传播行（“百名”是名称用语，不是人数）',
      ]),
      figures('全市科普活动', ['od-fig-mass-activities']),
      p('各项活动分别办了多少场、有多少人参加，资料没有写明。'),
      h('大赛与项目'),
      p(
        '五年里，公民科学素质电视大赛连续举办{od-fig-tv-contest-editions}；基层科普行动计划实施项目{od-fig-grassroots-projects}。参赛人数和项目名单，资料没有给出。',
      ),
      figures('大赛与项目', ['od-fig-tv-contest-editions', 'od-fig-grassroots-projects']),
      h('旗区特色与志愿服务'),
      p(
        '市科协支持各旗区打造自己的特色品牌，叫“一旗区一特色”。[科技志愿服务和文明实践活动](campaigns/volunteers)服务文明典范城市建设。',
      ),
      h('应急科普'),
      p('新冠肺炎疫情期间，市科协推送[“防疫锦囊”](campaigns/epidemic-kit)应急科普内容，期数没有写明。'),
      note('读数须知', '“场次”数的是办了多少场，不是来了多少人。'),
      related('caravan-on-the-road'),
    ],
  },
  {
    slug: 'places-to-meet-science',
    time: '12:30',
    genre: 'feature',
    title: { zh: '鄂尔多斯的科普教育基地和科普示范县', en: 'Outreach bases and model counties of Ordos' },
    summary: {
      zh: '国家级基地写明了两处，自治区级和市级有数目、没有名单；另有两个旗是全国科普示范县。',
      en: 'Two national bases have names; those of regional and municipal rank have numbers and no list. Two banners are national model counties.',
    },
    column: 'facilities',
    topics: ['museums', 'figures'],
    cover: {
      motif: 'arches',
      light: 'dawn',
      alt: { zh: '晨光里一排拱门', en: 'A row of arches at dawn' },
    },
    zh: ({ p, h, figures, table, note, related }) => [
      p(
        '市科技馆和恩格贝生态示范区是国家级科普教育基地。自治区级科普教育基地有{od-fig-region-bases}，市级有{od-fig-city-bases}，统计期均未注明。',
      ),
      table('按级别排列', [
        ['级别', '名称或数目'],
        ['国家级科普教育基地', '市科技馆、恩格贝生态示范区'],
        ['自治区级科普教育基地', '{od-fig-region-bases}（统计期未注明）'],
        ['市级科普教育基地', '{od-fig-city-bases}（统计期未注明）'],
        ['全国科普示范县', '鄂托克前旗、伊金霍洛旗'],
      ]),
      figures('科普教育基地', ['od-fig-region-bases', 'od-fig-city-bases']),
      p('自治区级和市级基地的名单不在资料里，请以有关部门公布的为准。'),
      h('市科技馆的活动'),
      p('市科技馆被称为科普主阵地，结合节日节庆举办主题活动和科普临展。各次展览的题目和时间，资料没有写明。'),
      h('新建和改建的科技馆'),
      p(
        '五年里，新建、改建科技馆{od-fig-museums-built}。馆名是什么、新建和改建各有几个，资料没有写明。市科技馆的[新馆](articles/a-new-museum-begins)另有一篇介绍。',
      ),
      figures('新建、改建的科技馆', ['od-fig-museums-built']),
      note('出门以前', '各处的地址、开放时间和预约办法不在资料里，本站不提供。'),
      related('a-new-museum-begins'),
    ],
    en: ({ p, h, figures, table, note, related }) => [
      p(
        'The science museum of the city and the Engebei ecological demonstration zone are national outreach bases. There are {od-fig-region-bases} bases of regional rank and {od-fig-city-bases} of municipal rank; for neither is a period stated.',
      ),
      table('By rank', [
        ['Rank', 'Name or number'],
        ['National bases', 'Science museum of the city, Engebei ecological demonstration zone'],
        ['Regional bases', '{od-fig-region-bases} (period not stated)'],
        ['Municipal bases', '{od-fig-city-bases} (period not stated)'],
        ['National model counties', 'Otog Front Banner, Ejin Horo Banner'],
      ]),
      figures('Outreach bases', ['od-fig-region-bases', 'od-fig-city-bases']),
      p('The source has no list of the regional and municipal bases. What the authorities publish is what counts.'),
      h('At the museum'),
      p(
        'The museum holds events and temporary exhibitions around festivals and holidays. Their subjects and dates are not stated. Its [new building](articles/a-new-museum-begins) has a story of its own.',
      ),
      note(
        'Before you go',
        'Addresses, opening hours and ways to book are not in the source, and so they are not here.',
      ),
      related('a-new-museum-begins'),
    ],
  },
  {
    slug: 'a-new-museum-begins',
    time: '10:30',
    genre: 'news',
    title: {
      zh: '截至2024年2月，市科技馆新馆已开工',
      en: 'Work on the new science museum had begun by February 2024',
    },
    summary: {
      zh: '2024年2月27日的报道写到，鄂尔多斯市科技馆新馆项目申请成功并已开工。',
      en: 'A report of 27 February 2024 says that the project of a new museum was granted and that work had begun.',
    },
    column: 'facilities',
    topics: ['museums'],
    happened: '2024-02',
    cover: {
      motif: 'arches',
      light: 'day',
      alt: { zh: '一列高低不同的拱', en: 'Arches of different heights' },
    },
    zh: ({ p, h, figures, note, related }) => [
      p(
        '据2024年2月27日的报道，鄂尔多斯市科技馆新馆项目申请成功，那时已经开工。新馆建筑面积{od-fig-museum-area}，统计期未注明。',
      ),
      figures('新馆', ['od-fig-museum-area']),
      h('现有的市科技馆'),
      p(
        '市科技馆是国家级科普教育基地，也被称为科普主阵地，结合节日节庆举办主题活动和科普临展。新馆建成以后两馆怎样安排，资料没有写。',
      ),
      note(
        '资料停在哪里',
        '开工的具体日期、开工之后的进度、开馆的时间和馆址，资料没有写明。本稿所说的情况截至2024年2月。',
      ),
      related('five-years-in-figures'),
    ],
    en: ({ p, h, figures, note }) => [
      p(
        'According to a report of 27 February 2024 the project of a new science museum for Ordos was granted, and work had begun by then. The new building has a floor area of {od-fig-museum-area} square metres (period not stated).',
      ),
      figures('The new building', ['od-fig-museum-area']),
      h('The museum of today'),
      p(
        'The museum of the city is a national outreach base, and holds events and temporary exhibitions around festivals and holidays. What becomes of it when the new one is ready is not said.',
      ),
      note(
        'Where the source ends',
        'The day on which work began, its progress since, the opening and the site are not stated. What is told here is as of February 2024.',
      ),
    ],
  },
]
