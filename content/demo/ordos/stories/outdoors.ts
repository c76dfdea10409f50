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
      zh: '到牧区去，到社区去，到学校去：鄂尔多斯的科普大篷车，活动次数居全国前列。',
      en: 'To pastures, to neighbourhoods, to schools: by the number of its activities the caravan of Ordos ranks among the first in the country.',
    },
    column: 'activities',
    topics: ['schools', 'grassroots'],
    campaign: 'science-caravan',
    cover: {
      motif: 'road',
      light: 'dusk',
      alt: { zh: '暮色里通向地平线的路', en: 'A road to the horizon at dusk' },
    },
    zh: ({ p, h, list, related }) => [
      p(
        '农村牧区、城镇社区、学校，都是鄂尔多斯[科普大篷车](campaigns/science-caravan)要去的地方。论活动次数，它居全国前列。',
      ),
      h('进校园'),
      p(
        '[科普大篷车进校园](campaigns/caravan-at-schools)，是给青少年的一项活动。他们的大赛、营地和科学节，见[另一篇](articles/contests-and-camps)。',
      ),
      h('同往基层去的人'),
      p('往基层去的不只是大篷车：'),
      list([
        '科普专家团：进校园',
        '[科技志愿者](campaigns/volunteers)：在城镇社区',
        '农技专家：在田间',
        '科技助力乡村振兴特遣服务团：持续派出',
      ]),
      related('contests-and-camps'),
    ],
    en: ({ p, h, list }) => [
      p(
        'Villages and pastures, neighbourhoods in town, schools: the [science caravan](campaigns/science-caravan) of Ordos goes to all of them. By the number of its activities it ranks among the first in the country.',
      ),
      h('At schools'),
      p(
        '[The caravan at schools](campaigns/caravan-at-schools) is part of science education for the young, beside [contests, camps and a festival](articles/contests-and-camps).',
      ),
      h('Others who go out'),
      p('The caravan is not alone on the road:'),
      list([
        'A team of experts: at schools',
        '[Volunteers](campaigns/volunteers): in neighbourhoods in town',
        'Experts in farming: in the fields',
        'A service corps for the revival of the countryside: sent out continually',
      ]),
    ],
  },
  {
    slug: 'a-calendar-of-science',
    time: '13:30',
    genre: 'feature',
    title: {
      zh: '从科普日到“三下乡”：鄂尔多斯的科普日历',
      en: 'From National Science Day to Work Safety Month: a calendar of science',
    },
    summary: {
      zh: '科普日、科技周、防灾减灾日、安全生产月、“三下乡”：五年里，全市的科普活动一场接着一场，电视大赛也连续举办。',
      en: 'Science Day, Science and Technology Week, Disaster Prevention Day, Work Safety Month: five years of outreach across the city, and a contest on television.',
    },
    column: 'activities',
    topics: ['grassroots', 'contests'],
    campaign: 'volunteers',
    cover: {
      motif: 'strata',
      light: 'summer',
      alt: { zh: '夏日里一层层的坡地', en: 'Layers of slopes in summer' },
    },
    zh: ({ p, h, figures, list, related }) => [
      p('五年里，鄂尔多斯全市累计举办科普活动{od-fig-mass-activities}。翻开这份日历，看得到这些名字：'),
      list(['科技周', '全国科普日', '防灾减灾日', '安全生产月', '文化科技卫生“三下乡”', '百名专家科普传播行']),
      figures('全市科普活动', ['od-fig-mass-activities']),
      h('上电视，到基层'),
      p(
        '公民科学素质电视大赛五年里连续举办{od-fig-tv-contest-editions}。在基层，基层科普行动计划实施了{od-fig-grassroots-projects}项目。',
      ),
      figures('大赛与项目', ['od-fig-tv-contest-editions', 'od-fig-grassroots-projects']),
      h('一旗区一特色'),
      p(
        '市科协支持各旗区打造自己的科普品牌，做到“一旗区一特色”。[科技志愿服务和文明实践活动](campaigns/volunteers)，则为建设文明典范城市出力。',
      ),
      h('防疫锦囊'),
      p('新冠肺炎疫情期间，市科协编制并推送[“防疫锦囊”](campaigns/epidemic-kit)，做应急科普。'),
      related('caravan-on-the-road'),
    ],
  },
  {
    slug: 'places-to-meet-science',
    time: '12:30',
    genre: 'feature',
    title: { zh: '去哪里看科学：鄂尔多斯的科技馆与基地', en: 'Where to meet science in Ordos' },
    summary: {
      zh: '市科技馆和恩格贝生态示范区是国家级科普教育基地，鄂托克前旗和伊金霍洛旗是全国科普示范县。',
      en: 'The science museum of the city and the Engebei ecological demonstration zone are national bases; two banners are national model counties.',
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
        '市科技馆和恩格贝生态示范区，是鄂尔多斯的国家级科普教育基地。此外，自治区级科普教育基地有{od-fig-region-bases}，市级有{od-fig-city-bases}。',
      ),
      table('按级别排列', [
        ['级别', '名称或数目'],
        ['国家级科普教育基地', '市科技馆、恩格贝生态示范区'],
        ['自治区级科普教育基地', '{od-fig-region-bases}'],
        ['市级科普教育基地', '{od-fig-city-bases}'],
        ['全国科普示范县', '鄂托克前旗、伊金霍洛旗'],
      ]),
      figures('科普教育基地', ['od-fig-region-bases', 'od-fig-city-bases']),
      h('市科技馆'),
      p(
        '市科技馆是科普的主阵地，逢节日节庆办主题活动，也办科普临展。它还要有一座[新馆](articles/a-new-museum-begins)。',
      ),
      h('新建和改建'),
      p('五年里，鄂尔多斯新建、改建科技馆{od-fig-museums-built}。'),
      figures('新建、改建的科技馆', ['od-fig-museums-built']),
      note('出门以前', '地址、开放时间和预约办法，请查各场馆自己发布的消息。'),
      related('a-new-museum-begins'),
    ],
    en: ({ p, h, figures, table, note, related }) => [
      p(
        'The science museum of the city and the Engebei ecological demonstration zone are national outreach bases. Beside them Ordos has {od-fig-region-bases} bases of regional rank and {od-fig-city-bases} of municipal rank.',
      ),
      table('By rank', [
        ['Rank', 'Name or number'],
        ['National bases', 'Science museum of the city, Engebei ecological demonstration zone'],
        ['Regional bases', '{od-fig-region-bases}'],
        ['Municipal bases', '{od-fig-city-bases}'],
        ['National model counties', 'Otog Front Banner, Ejin Horo Banner'],
      ]),
      figures('Outreach bases', ['od-fig-region-bases', 'od-fig-city-bases']),
      h('At the museum'),
      p(
        'The museum holds events and temporary exhibitions around festivals and holidays. It is to have a [new building](articles/a-new-museum-begins).',
      ),
      note('Before you go', 'For addresses, opening hours and booking, see what the places themselves publish.'),
      related('a-new-museum-begins'),
    ],
  },
  {
    slug: 'a-new-museum-begins',
    time: '10:30',
    genre: 'news',
    title: {
      zh: '鄂尔多斯要有一座新科技馆',
      en: 'Ordos is to have a new science museum',
    },
    summary: {
      zh: '市科技馆新馆项目申请成功，到2024年2月27日见报时，已经开工。',
      en: 'The project of a new building was granted, and by 27 February 2024 work had begun.',
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
      p('{od-fig-museum-area}，是鄂尔多斯市科技馆新馆的建筑面积。新馆项目申请成功，到2024年2月27日见报时，已经开工。'),
      figures('新馆', ['od-fig-museum-area']),
      h('现有的市科技馆'),
      p('现有的市科技馆是国家级科普教育基地，也是科普的主阵地，逢节日节庆办主题活动和科普临展。'),
      note('还不知道的', '新馆建在哪里，什么时候开门。'),
      related('five-years-in-figures'),
    ],
    en: ({ p, h, figures, note }) => [
      p(
        'The new building of the Ordos science museum has a floor area of {od-fig-museum-area} square metres. Its project was granted, and when the Ordos Daily reported on 27 February 2024, work had begun.',
      ),
      figures('The new building', ['od-fig-museum-area']),
      h('The museum of today'),
      p(
        'The museum of today is a national outreach base. Around festivals and holidays it holds events and temporary exhibitions.',
      ),
      note('Not known yet', 'Where the new building stands, and when it opens.'),
    ],
  },
]
