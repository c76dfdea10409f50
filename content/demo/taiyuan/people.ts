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
        p(
          '公开报道写明，李德毅等两院院士受邀来太原，参加学术交流。“两院院士”是几位的合称，他属于哪一院，报道没有单独写明，这里照录。',
        ),
        p('来访的日期和讲题没有写。肖像位置用姓氏的字形代替。'),
      ],
      en: ({ p }) => [
        p(
          'The report names Li Deyi among members of the two academies who were invited to Taiyuan. Of which academy he is a member it does not say; nothing is added here.',
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
      zh: '参加2023年全国科普日太原主场活动。',
      en: 'Took part in Taiyuan’s main event of National Science Day 2023.',
    },
    biography: {
      zh: ({ p }) => [p('职务照报道的写法，报道没有载明日期，职务的时间因此不详。其余没有写，这里不作补充。')],
      en: ({ p }) => [p('The titles are those of the report, which bears no date. Nothing is added here.')],
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
      zh: ({ p }) => [p('出自报道的图注：来太原调研指导，日期没有写明。职务照报道的写法，这里不作补充。')],
      en: ({ p }) => [p('Named in the caption of a picture in the report, without a date. Nothing is added here.')],
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
      zh: ({ p }) => [
        p(
          '太原的主题宣讲走进大中小学和企业，讲科学精神与爱国情怀，郭永怀是其中的典型之一。报道没有展开他的生平，这里也不展开。',
        ),
      ],
      en: ({ p }) => [
        p('The talks at schools, universities and enterprises tell of him as an example. The report says no more.'),
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
      zh: ({ p }) => [p('太原的主题宣讲以科学家为典型，苏步青是其中之一。报道只列出名字，这里照录。')],
      en: ({ p }) => [p('The talks in Taiyuan tell of him as an example. The report gives the name alone.')],
    },
  },
]
