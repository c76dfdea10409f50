import type { Story } from '../../story.ts'

export const youthStories: Story[] = [
  {
    slug: 'lessons-online',
    time: '12:10',
    genre: 'news',
    title: {
      zh: '百嘎丽科技微课堂：面向中小学生的通识课程已上线',
      en: 'Baigali Micro Class: a course of general education for pupils is online',
    },
    summary: {
      zh: '百嘎丽科技微课堂的教育在线通识课程已经上线，对象是中小学生。课程数没有写明。',
      en: 'The online course of general education of the Baigali Micro Class is open to pupils. How many lessons there are is not stated.',
    },
    column: 'youth',
    topics: ['schools', 'media'],
    campaign: 'micro-class',
    cover: {
      motif: 'windows',
      light: 'day',
      alt: { zh: '一格格窗', en: 'A grid of windows' },
    },
    zh: ({ p, h, list, note, related }) => [
      p('[百嘎丽科技微课堂](campaigns/micro-class)的教育在线通识课程已经上线，对象是中小学生。'),
      p('微课堂是[百嘎丽](campaigns/baigali)品牌的分支，汇聚品牌的科普资源。'),
      h('品牌为中小学生做的其他事'),
      list([
        '[“百嘎丽”课间操](campaigns/class-break-exercise)：进校园',
        '[“百嘎丽”中小学生科技夏令营、冬令营](campaigns/science-camps)',
      ]),
      note('没有写明的', '上线的时间、课程的数目和题目、授课的人、收看的平台和人数，资料都没有写。'),
      related('talks-on-air-and-phone'),
    ],
    en: ({ p, h, list, note }) => [
      p(
        'The online course of general education of the [Baigali Micro Class](campaigns/micro-class) is open. It is for pupils of primary and secondary schools.',
      ),
      p(
        'The Micro Class is a branch of the [Baigali](campaigns/baigali) brand and draws on what the brand has gathered.',
      ),
      h('More for pupils under the same name'),
      list([
        '[Class-break exercises](campaigns/class-break-exercise): at schools',
        '[Summer and winter camps of science](campaigns/science-camps)',
      ]),
      note(
        'Not stated',
        'When the course went online, how many lessons it has and on what, who teaches, on which platform it is watched and by how many.',
      ),
    ],
  },
  {
    slug: 'contests-and-camps',
    time: '13:10',
    genre: 'feature',
    title: {
      zh: '从创新大赛到科学营：青少年科技活动一览',
      en: 'From invention contests to science camps: activities for the young',
    },
    summary: {
      zh: '市里的青少年科技创新大赛办了第19届至23届；第33届至37届全国、全区大赛的获奖作品有数可查。',
      en: 'The city held contests of its own, and works from Ordos won awards in the national and regional ones.',
    },
    column: 'youth',
    topics: ['contests', 'schools'],
    campaign: 'science-camps',
    cover: {
      motif: 'orbit',
      light: 'night',
      alt: { zh: '地平线上方的弧线与星点', en: 'Arcs and stars above the horizon' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '五年里，鄂尔多斯举办了第19届至23届全市青少年科技创新大赛。在第33届至37届全国、全区青少年科技创新大赛上，有{od-fig-youth-awards}作品获奖。',
      ),
      figures('创新大赛获奖作品', ['od-fig-youth-awards']),
      p('这个数合计了几届、两级的大赛，不是某一年的成绩；各届和各级分别有多少，资料没有给出。'),
      h('竞赛'),
      list(['中小学生科普知识竞答', '中小学生科普剧大赛', '小小科普讲解员竞赛']),
      h('营地与活动'),
      list([
        '[“百嘎丽”中小学生科技夏令营、冬令营](campaigns/science-camps)',
        '高校科学营',
        '[青少年科学节](campaigns/youth-science-festival)',
        '[筑梦航天](campaigns/space-dream)',
        '[科学家精神进校园](campaigns/spirit-of-scientists)',
        '[科普大篷车进校园](campaigns/caravan-at-schools)',
      ]),
      p('这些活动的时间、次数和参加人数，资料没有写明。对青少年，资料用的口号是“学科学、爱科学、用科学”。'),
      note('读数须知', '“届”是大赛名称的一部分，不是统计的数目。'),
      related('lessons-online'),
    ],
  },
  {
    slug: 'rural-schools-2023',
    time: '10:40',
    genre: 'news',
    title: {
      zh: '一批学校成功申报2023年“科技教育乡村行”',
      en: 'Schools are accepted into a programme for science in the countryside in 2023',
    },
    summary: {
      zh: '学校由鄂尔多斯市科协推荐，申报的是“科技教育乡村行”服务项目。校名没有列出。',
      en: 'The schools were put forward by the association. Their names are not listed.',
    },
    column: 'youth',
    topics: ['schools', 'figures'],
    happened: '2023',
    cover: {
      motif: 'road',
      light: 'summer',
      alt: {
        zh: '草色地面上通向远处的路',
        en: 'A road through ground in the colour of grass',
      },
    },
    zh: ({ p, h, figures, note, related }) => [
      p('2023年，鄂尔多斯市科协推荐{od-fig-rural-schools}学校申报“科技教育乡村行”服务项目，申报成功。'),
      figures('申报成功的学校', ['od-fig-rural-schools']),
      h('项目的性质'),
      p('“科技教育乡村行”是服务项目，不是荣誉，也不是评比。项目由谁主办、服务的内容和期限，资料没有写明。'),
      note('没有写明的', '学校的名称和所在的旗区，资料没有列出。'),
      related('a-number-read-twice'),
    ],
  },
  {
    slug: 'a-number-read-twice',
    time: '11:40',
    genre: 'feature',
    title: {
      zh: '鄂尔多斯成为“科创筑梦”助力“双减”试点城市',
      en: 'Ordos is a pilot city of a national programme for schools',
    },
    subtitle: { zh: '全国试点单位的数目有两种读法', en: 'The number of its pilot units can be read in two ways' },
    summary: {
      zh: '鄂尔多斯是“科创筑梦”助力“双减”科普行动的全国试点城市。试点单位有多少所，原文有两种读法。',
      en: 'Ordos is a national pilot city. How many pilot units it has can be read in two ways.',
    },
    column: 'youth',
    topics: ['schools', 'figures'],
    cover: {
      motif: 'windows',
      light: 'dusk',
      alt: { zh: '暮色里的方格', en: 'A grid at dusk' },
    },
    zh: ({ p, h, figures, list, note }) => [
      p(
        '鄂尔多斯是“科创筑梦”助力“双减”科普行动的全国试点城市。另有一批学校、科普场馆和校外机构是全国试点单位。年份资料没有写明。',
      ),
      h('数目的两种读法'),
      p('说到试点单位，原文把学校、科普场馆和校外机构写在“{od-fig-pilot-units}”后面，统计期未注明。这个数有两种读法：'),
      list(['学校、科普场馆、校外机构合计是这个数', '只有学校是这个数，场馆和机构的数目没有写']),
      p('没有别的资料可以对照，本站把两种读法都写出来。'),
      figures('全国试点单位', ['od-fig-pilot-units']),
      h('资格，不是奖项'),
      p('试点城市和试点单位都是资格，不写成获奖。试点单位的名单，资料没有列出。'),
      note('引用时请注意', '不宜写成“学校的数目”，也不宜用它计算比例。'),
    ],
  },
  {
    slug: 'first-lessons',
    time: '09:50',
    genre: 'news',
    title: {
      zh: '核心区幼儿园试点科学启蒙课程',
      en: 'Kindergartens in the city’s core try out first lessons in science',
    },
    summary: {
      zh: '核心区的幼儿园试点科学启蒙延伸行动，课程有生命生态，也有航空航天。',
      en: 'Lessons on life and ecology, on flight and space are tried out in kindergartens of the city’s core.',
    },
    column: 'youth',
    topics: ['schools'],
    campaign: 'first-science',
    cover: {
      motif: 'grass',
      light: 'dawn',
      alt: { zh: '晨光里的草叶', en: 'Blades of grass at dawn' },
    },
    zh: ({ p, h, list, note, related }) => [
      p('鄂尔多斯市科协创立[科学启蒙延伸行动](campaigns/first-science)，在核心区的幼儿园试点开课。'),
      h('课程'),
      list(['生命生态', '航空航天']),
      p('原文在这两样后面用了“等”字，还有哪些课程，没有列出。试点处在哪个阶段、效果怎样，资料也没有写。'),
      note('没有写明的', '试点的幼儿园有多少所、课程由谁来讲、何时开始，资料都没有写。'),
      related('lessons-online'),
    ],
  },
]
