import type { PersonEntry } from '../person-entry.ts'

const stated = { source: '《市科协助力再现“锦绣太原城”盛景》' }

/** The people whom the facts name, with their titles as stated. */
export const people: PersonEntry[] = [
  {
    fact: 'ty-person-li-deyi',
    slug: 'li-deyi',
    type: 'academician',
    pinyin: 'li de yi',
    en: { name: 'Li Deyi', titles: ['Member of one of the two national academies'] },
    stated,
    summary: {
      zh: '受邀来太原作学术交流的院士之一。',
      en: 'One of the academicians invited to Taiyuan for scholarly exchange.',
    },
    biography: {
      zh: ({ p }) => [
        p('李德毅等两院院士受邀来太原，参加学术交流。“两院院士”是对他们的合称。'),
        p('肖像的位置，放的是姓氏的字形。'),
      ],
      en: ({ p }) => [
        p(
          'Li Deyi is named among the members of the two national academies who were invited to Taiyuan for scholarly exchange. A character of the name stands in for a portrait.',
        ),
      ],
    },
  },
  {
    fact: 'ty-person-ding-nenggang',
    slug: 'ding-nenggang',
    type: 'official',
    pinyin: 'ding neng gang',
    en: {
      name: 'Ding Nenggang',
      titles: [
        'Secretary of the leading Party group, Shanxi Association for Science and Technology',
        'Vice-chair, Shanxi Association for Science and Technology',
      ],
    },
    stated,
    summary: {
      zh: '参加了2023年全国科普日太原主场活动。',
      en: 'Took part in Taiyuan’s main event of National Science Day 2023.',
    },
    biography: {
      zh: ({ p }) => [p('2023年，全国科普日太原主场活动举行，丁能岗参加。')],
      en: ({ p }) => [p('In 2023 he took part in Taiyuan’s main event of National Science Day.')],
    },
  },
  {
    fact: 'ty-person-zhao-lixin',
    slug: 'zhao-lixin',
    type: 'official',
    pinyin: 'zhao li xin',
    en: {
      name: 'Zhao Lixin',
      titles: ['Head of the Department of Strategic Development, China Association for Science and Technology'],
    },
    stated,
    summary: { zh: '曾来太原调研。', en: 'Came to Taiyuan to look into its work.' },
    biography: {
      zh: ({ p }) => [p('赵立新曾来太原调研指导。')],
      en: ({ p }) => [p('Zhao Lixin came to Taiyuan to look into its work and to advise.')],
    },
  },
  {
    fact: 'ty-person-guo-yonghuai',
    slug: 'guo-yonghuai',
    type: 'scientist',
    pinyin: 'guo yong huai',
    en: { name: 'Guo Yonghuai', titles: ['Scientist'] },
    stated,
    summary: { zh: '太原主题宣讲中讲到的科学家。', en: 'A scientist of whom the talks in Taiyuan tell.' },
    biography: {
      zh: ({ p }) => [p('太原的主题宣讲走进大中小学和企业，讲科学精神与爱国情怀，郭永怀是宣讲中的典型。')],
      en: ({ p }) => [
        p(
          'Talks at schools, universities and enterprises of Taiyuan tell of the spirit of science and of love of country, with Guo Yonghuai as an example.',
        ),
      ],
    },
  },
  {
    fact: 'ty-person-su-buqing',
    slug: 'su-buqing',
    type: 'scientist',
    pinyin: 'su bu qing',
    en: { name: 'Su Buqing', titles: ['Scientist'] },
    stated,
    summary: { zh: '太原主题宣讲中讲到的科学家。', en: 'A scientist of whom the talks in Taiyuan tell.' },
    biography: {
      zh: ({ p }) => [p('太原的主题宣讲走进大中小学和企业，讲科学精神与爱国情怀，也讲苏步青。')],
      en: ({ p }) => [
        p(
          'Talks at schools, universities and enterprises of Taiyuan tell of Su Buqing as an example of the spirit of science and of love of country.',
        ),
      ],
    },
  },
]
