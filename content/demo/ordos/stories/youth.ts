import type { Story } from '../../story.ts'

export const youthStories: Story[] = [
  {
    slug: 'lessons-online',
    time: '12:10',
    genre: 'news',
    title: {
      zh: '百嘎丽科技微课堂，把课开到网上',
      en: 'The Baigali Micro Class opens for pupils',
    },
    summary: {
      zh: '在线通识课程已经上线，中小学生多了一条认识科学的路。',
      en: 'A course of general education is online: one more way for pupils to meet science.',
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
      p(
        '给中小学生的在线通识课程上线了。它出自[百嘎丽科技微课堂](campaigns/micro-class)，汇聚[百嘎丽](campaigns/baigali)品牌的科普资源，为学生多开一条认识科学的路。',
      ),
      h('放下书本，还有'),
      p('同样以百嘎丽为名，为中小学生办的还有：'),
      list([
        '[“百嘎丽”课间操](campaigns/class-break-exercise)：进校园',
        '[“百嘎丽”中小学生科技夏令营、冬令营](campaigns/science-camps)',
      ]),
      note('还不知道的', '课程有多少节，在哪个平台收看。'),
      related('talks-on-air-and-phone'),
    ],
    en: ({ p, h, list, note }) => [
      p(
        'A course of general education for pupils is online. It belongs to the [Baigali Micro Class](campaigns/micro-class), draws on what the [Baigali](campaigns/baigali) brand has gathered, and gives pupils of primary and secondary schools one more way to meet science.',
      ),
      h('Away from the desk'),
      p('More for pupils under the same name:'),
      list([
        '[Class-break exercises](campaigns/class-break-exercise): at schools',
        '[Summer and winter camps of science](campaigns/science-camps)',
      ]),
      note('Not known yet', 'How many lessons the course has, and on which platform it is watched.'),
    ],
  },
  {
    slug: 'contests-and-camps',
    time: '13:10',
    genre: 'feature',
    title: {
      zh: '鄂尔多斯青少年带着作品去参赛',
      en: 'Young inventors of Ordos take their works to contests',
    },
    summary: {
      zh: '在全国、全区青少年科技创新大赛上，鄂尔多斯的作品获了奖；市里也有自己的大赛、营地、科普剧和小小讲解员。',
      en: 'Works from Ordos won awards in national and regional contests, and the city has contests, camps, science plays and young guides of its own.',
    },
    column: 'youth',
    topics: ['contests', 'schools'],
    campaign: 'science-camps',
    cover: {
      motif: 'orbit',
      light: 'night',
      alt: { zh: '地平线上方的弧线与星点', en: 'Arcs and stars above the horizon' },
    },
    zh: ({ p, h, figures, list, related }) => [
      p(
        '第33届至37届全国、全区青少年科技创新大赛上，鄂尔多斯有{od-fig-youth-awards}作品获奖。市里自己的青少年科技创新大赛，五年里也办了第19届至23届。在国际国内的科创比赛中，鄂尔多斯的青少年屡次获奖。',
      ),
      figures('创新大赛获奖作品', ['od-fig-youth-awards']),
      h('比一比'),
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
      p('送给青少年的，是一句口号：“学科学、爱科学、用科学”。'),
      related('lessons-online'),
    ],
  },
  {
    slug: 'rural-schools-2023',
    time: '10:40',
    genre: 'news',
    title: {
      zh: '一批学校申报“科技教育乡村行”成功',
      en: 'Schools are accepted into a programme for science in the countryside',
    },
    summary: {
      zh: '2023年，鄂尔多斯市科协推荐它们申报科技教育的服务项目，都成功了。',
      en: 'Put forward by the Ordos association in 2023, they were accepted into a programme of science education.',
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
      p('2023年，鄂尔多斯有{od-fig-rural-schools}学校成功申报“科技教育乡村行”服务项目，推荐它们的是市科协。'),
      figures('申报成功的学校', ['od-fig-rural-schools']),
      h('走进学校的科学'),
      p(
        '走进学校的，还有[科普大篷车](campaigns/caravan-at-schools)和[科学家精神](campaigns/spirit-of-scientists)；在网上，有[百嘎丽科技微课堂](campaigns/micro-class)。',
      ),
      note('还不知道的', '学校的名字，它们在哪些旗区。'),
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
    summary: {
      zh: '“科创筑梦”助力“双减”科普行动在全国选城市试点，鄂尔多斯是其中之一，一批学校、科普场馆和校外机构是试点单位。',
      en: 'Ordos is one of the pilot cities of the country, and schools, outreach venues and out-of-school institutions here are pilot units.',
    },
    column: 'youth',
    topics: ['schools', 'figures'],
    cover: {
      motif: 'windows',
      light: 'dusk',
      alt: { zh: '暮色里的方格', en: 'A grid at dusk' },
    },
    zh: ({ p, h, figures }) => [
      p(
        '鄂尔多斯是“科创筑梦”助力“双减”科普行动的全国试点城市。与城市一起试点的，还有{od-fig-pilot-units}学校、科普场馆、校外机构，它们是全国试点单位。',
      ),
      figures('全国试点单位', ['od-fig-pilot-units']),
      h('从幼儿园到中小学'),
      p(
        '科学在鄂尔多斯的校园里有许多入口：幼儿园有[科学启蒙延伸行动](campaigns/first-science)，中小学有[科技微课堂](campaigns/micro-class)和[夏令营、冬令营](campaigns/science-camps)。',
      ),
    ],
  },
  {
    slug: 'first-lessons',
    time: '09:50',
    genre: 'news',
    title: {
      zh: '在幼儿园里讲生命，也讲航天',
      en: 'Life and space for the youngest: science comes to kindergarten',
    },
    summary: {
      zh: '科学启蒙延伸行动在鄂尔多斯核心区的幼儿园试点，课程有生命生态，也有航空航天。',
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
    zh: ({ p, h, list, related }) => [
      p(
        '在鄂尔多斯核心区的幼儿园里，课程讲到了生命生态，也讲到了航空航天。这是市科协创立的[科学启蒙延伸行动](campaigns/first-science)在试点。',
      ),
      h('等他们上了学'),
      p('上了中小学，还有：'),
      list([
        '[百嘎丽科技微课堂](campaigns/micro-class)：在线通识课程',
        '[科技夏令营、冬令营](campaigns/science-camps)',
        '[青少年科学节](campaigns/youth-science-festival)',
      ]),
      related('lessons-online'),
    ],
  },
]
