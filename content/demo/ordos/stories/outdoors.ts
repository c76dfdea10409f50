import type { Story } from '../../story.ts'

export const outdoorStories: Story[] = [
  {
    slug: 'caravan-on-the-road',
    time: '14:50',
    genre: 'feature',
    title: { zh: '大篷车开到哪里，科学就在哪里停一停', en: 'Where the science caravan stops' },
    summary: {
      zh: '学校、社区、农村牧区：一辆车把看得见、摸得着的科学送到路的那一头。',
      en: 'Schools, neighbourhoods, villages and pastures: science to see and to touch, taken to the other end of the road.',
    },
    column: 'activities',
    topics: ['schools', 'grassroots'],
    campaign: 'science-caravan',
    cover: {
      motif: 'road',
      light: 'dusk',
      alt: { zh: '沙丘之间的一条路伸向落日', en: 'A road between dunes towards the setting sun' },
    },
    zh: ({ p, h, list, note, related }) => [
      p(
        '科技馆的好处是什么都有，坏处是不会动。对离得远的人来说，一座很好的馆和一座没有的馆，差别不大。科普大篷车补的正是这一段：馆不动，车动。',
      ),
      h('它停在哪里'),
      list([
        '农村牧区：路最远，停一次不容易',
        '城镇社区：人最杂，老人和孩子一起围上来',
        '学校：问题最多，[大篷车进校园](campaigns/caravan-at-schools)单列成一项活动',
      ]),
      p('资料说，鄂尔多斯大篷车的活动次数在全国居于前列。次数是多少、前列是第几，没有写明，我们就只写“前列”。'),
      h('动手的那几分钟'),
      p(
        '车能带的东西有限，挑选就成了学问。一件适合上车的展品，要经得起颠簸，也经得起许多只手；要不用讲解也能玩，玩过以后又忍不住想问。能同时做到的不多，所以一辆好的大篷车，多半也是一份好的选题表。',
      ),
      h('开走以后'),
      p(
        '车总要开走。留得下来的是两样：一个还没有想通的问题，和一个知道去哪里问的人。后一样，要靠[科技志愿者](campaigns/volunteers)，靠派往乡村的特遣服务团，也靠当地的[科普之家](campaigns/outreach-home)。',
      ),
      p(
        '所以评价一趟大篷车，也许不必急着数人头。过些日子再去同一所学校，看看还有没有人记得那件展品、说不说得出它为什么会动，可能更接近真正的成绩。',
      ),
      note('名称', '派往乡村的团队全名是“科技助力乡村振兴特遣服务团”，资料说它持续派出，没有写人数和次数。'),
      related('the-lightest-leaves'),
    ],
  },
  {
    slug: 'a-calendar-of-science',
    time: '13:30',
    genre: 'feature',
    title: { zh: '一张科普的日历', en: 'A calendar of science' },
    summary: {
      zh: '科技周、防灾减灾日、安全生产月、全国科普日……一个个日子连起来，就是一座城市的科普节律。',
      en: 'A week, a month, a day: strung together they make the rhythm of public science in a city.',
    },
    column: 'activities',
    topics: ['grassroots', 'contests'],
    campaign: 'volunteers',
    cover: {
      motif: 'strata',
      light: 'summer',
      alt: { zh: '一层层铺开的夏日草坡', en: 'Layer upon layer of summer slopes' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '科学没有节日也照样运转，但人需要节日。一个写在日历上的日子，给了学校一个停课的理由，给了社区一个摆摊的由头，也给了专家一个走出实验室的借口。',
      ),
      h('日历上有什么'),
      list([
        '**安全生产月、防灾减灾日**：把保命的知识放在前头',
        '**科技周、全国科普日**：看新东西，也看身边的东西',
        '**文化科技卫生“三下乡”**：往乡村走',
        '**百名专家科普传播行**：请专家出门；“百名”是名称，不是人数',
      ]),
      p('五年里，这样的活动全市累计{od-fig-mass-activities}。摊到每一天，也是接连不断的。'),
      figures('全市科普活动', ['od-fig-mass-activities']),
      h('电视上的一场'),
      p(
        '公民科学素质电视大赛五年里连续办了{od-fig-tv-contest-editions}。它把答题搬到屏幕上，一家人可以隔着电视一起抢答。参赛人数资料没有给。',
      ),
      h('平常的日子'),
      p(
        '节日之外，各旗区被鼓励做自己的品牌，叫“一旗区一特色”；基层科普行动计划五年里实施了{od-fig-grassroots-projects}项目。新冠肺炎疫情期间，还推送过[“防疫锦囊”](campaigns/epidemic-kit)。节日让人想起科学，平常的日子才让人用得上它。',
      ),
      figures('大赛与项目', ['od-fig-tv-contest-editions', 'od-fig-grassroots-projects']),
      p(
        '一座城市的科普节律，最后要落到每个人自己的节律上：有人一年只遇见一次，有人天天遇见。日历能保证的是前一种；后一种，要靠家里的书架、学校的实验台和手机里的那几分钟。',
      ),
      note('读数须知', '“场次”数的是办了多少场，不是来了多少人。'),
      related('caravan-on-the-road'),
    ],
  },
  {
    slug: 'places-to-meet-science',
    time: '12:30',
    genre: 'feature',
    title: { zh: '去哪里遇见科学', en: 'Where to meet science' },
    summary: {
      zh: '从国家级基地到市级基地，从科技馆到示范县：一份按级别排好的去处。',
      en: 'From national bases to municipal ones, from a science museum to model counties: places in order of rank.',
    },
    column: 'facilities',
    topics: ['museums', 'figures'],
    cover: {
      motif: 'arches',
      light: 'dawn',
      alt: { zh: '拱门外的沙丘与天空', en: 'Dunes and sky through a row of arches' },
    },
    zh: ({ p, h, figures, list, table, note, related }) => [
      p(
        '周末想带孩子出门，又想顺便学点什么，去哪里好？鄂尔多斯的科普场所分了级。级别不等于好玩，但可以当一张地图的图例来用。',
      ),
      h('国家级：有名有姓的两处'),
      list(['恩格贝生态示范区：名字已经说明，去看生态', '市科技馆：逢节日和节庆常有主题活动与科普临展']),
      h('自治区级与市级：有数，没有名单'),
      p(
        '自治区级科普教育基地有{od-fig-region-bases}，市级有{od-fig-city-bases}，统计期均未注明。名单不在资料里，请以有关部门公布的为准。',
      ),
      figures('科普教育基地', ['od-fig-region-bases', 'od-fig-city-bases']),
      h('两个旗'),
      p('伊金霍洛旗和鄂托克前旗是全国科普示范县。示范县不是一个景点，说的是整个旗的科普工作。'),
      table('按级别排列的去处', [
        ['级别', '去处'],
        ['国家级科普教育基地', '恩格贝生态示范区、市科技馆'],
        ['自治区级科普教育基地', '{od-fig-region-bases}（统计期未注明）'],
        ['市级科普教育基地', '{od-fig-city-bases}（统计期未注明）'],
        ['全国科普示范县', '伊金霍洛旗、鄂托克前旗'],
      ]),
      h('科技馆在变多'),
      p(
        '五年里，新建和改建的科技馆有{od-fig-museums-built}。哪些是新建、哪些是改建，馆名叫什么，资料没有写。市科技馆的[新馆](articles/a-new-museum-begins)另有一篇专写。',
      ),
      figures('新建、改建的科技馆', ['od-fig-museums-built']),
      p(
        '去哪里都行，有个小办法值得一试：进门前先让孩子猜一个问题的答案，出门时再问一遍。两次答案要是不一样，这一趟就没有白去。',
      ),
      note('出门以前', '开放时间和预约办法不在资料之内，本站不提供。'),
      related('a-new-museum-begins'),
    ],
  },
  {
    slug: 'a-new-museum-begins',
    time: '10:30',
    genre: 'news',
    title: {
      zh: '市科技馆新馆：一座还在图纸与工地之间的馆',
      en: 'A new science museum, between drawing and building site',
    },
    summary: {
      zh: '截至2024年2月，市科技馆新馆已经开工。它会是怎样的一座馆，可以先想一想。',
      en: 'As of February 2024 work on the new museum had begun. What kind of museum might it be?',
    },
    column: 'facilities',
    topics: ['museums'],
    happened: '2024-02',
    cover: {
      motif: 'arches',
      light: 'day',
      alt: { zh: '一列高低不同的拱，框住远处的地平线', en: 'Arches of different heights framing the horizon' },
    },
    zh: ({ p, h, figures, note, related }) => [
      p(
        '一座科技馆在开门以前，先要在纸上开一次门，再在工地上开一次。据2024年2月27日的报道，鄂尔多斯市科技馆新馆项目申请成功，那时已经开工。',
      ),
      h('多大'),
      p(
        '新馆的建筑面积写作{od-fig-museum-area}，这个数的统计期未注明。它说的是房子，不是展厅：展厅、教室、走廊和机房都算在里面，分项没有公布。',
      ),
      figures('新馆', ['od-fig-museum-area']),
      h('一座馆要想的事'),
      p(
        '面积只是容器。一座馆真正的设计，是替观众安排好奇心的次序：进门先看见什么，在哪里停，走到哪里才恍然大悟。展品会旧，问题不容易旧，所以好的馆往往围着问题来布置。',
      ),
      p(
        '老馆已经有了自己的经验。市科技馆是国家级科普教育基地，被看作科普的主阵地，逢着节日节庆办主题活动，也办各种临展。临展的好处是常换常新，观众因此有了再来一次的理由；这条经验，值得搬进新房子。',
      ),
      p(
        '还有一件事与面积无关：谁来。住得近的人会常来，住得远的人也许一辈子只来一次。为常来的人准备变化，为只来一次的人准备难忘，同一个屋檐下要容得下两种心思。',
      ),
      note('资料停在哪里', '开工之后的进度、开馆的时间和馆址，资料没有写明。本文所说的“现状”都截至2024年2月。'),
      related('five-years-in-figures'),
    ],
  },
]
