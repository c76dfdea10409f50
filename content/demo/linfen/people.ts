import type { PersonEntry } from '../person-entry.ts'

const stated = { source: '《汇聚科创力量 书写奋进华章》' }

/** The speakers whom the facts name with a title. Of their fields and lives nothing is said, and nothing is added. */
export const people: PersonEntry[] = [
  {
    fact: 'lf-person-wang-wei',
    slug: 'wang-wei',
    type: 'expert',
    pinyin: 'wang wei',
    en: { name: 'Wang Wei', titles: ['Professor, Xi’an Jiaotong University'] },
    stated,
    affiliation: { zh: '西安交通大学', en: 'Xi’an Jiaotong University' },
    summary: {
      zh: '2024年在临汾主讲科学家精神的教授之一。',
      en: 'One of the professors who spoke in Linfen of the spirit of scientists in 2024.',
    },
    biography: {
      zh: ({ p }) => [
        p('西安交通大学教授王伟，2024年在临汾的科学家精神宣讲活动中担任主讲。活动走进校园、机关和企业。'),
        p('请勿与同名的人混淆。肖像的位置，用姓氏的字形代替。'),
      ],
      en: ({ p }) => [
        p(
          'Wang Wei, a professor at Xi’an Jiaotong University, was a speaker in Linfen’s talks on the spirit of scientists of 2024, which went to schools, offices and enterprises. Please do not take one scholar for another of the same name.',
        ),
      ],
    },
  },
  {
    fact: 'lf-person-hua-xiang',
    slug: 'hua-xiang',
    type: 'expert',
    pinyin: 'hua xiang',
    en: { name: 'Hua Xiang', titles: ['Professor, Communication University of Shanxi'] },
    stated,
    affiliation: { zh: '山西传媒学院', en: 'Communication University of Shanxi' },
    summary: {
      zh: '姓滑，名翔。2024年在临汾主讲科学家精神的教授之一。',
      en: 'One of the professors who spoke in Linfen of the spirit of scientists in 2024.',
    },
    biography: {
      zh: ({ p }) => [
        p('山西传媒学院教授滑翔，姓滑名翔。2024年，在临汾的科学家精神宣讲活动中担任主讲。'),
        p('肖像的位置，用姓氏的字形代替。'),
      ],
      en: ({ p }) => [
        p(
          'Hua Xiang, a professor at the Communication University of Shanxi, was a speaker in Linfen’s talks on the spirit of scientists of 2024.',
        ),
      ],
    },
  },
  {
    fact: 'lf-person-liu-yun',
    slug: 'liu-yun',
    type: 'expert',
    pinyin: 'liu yun',
    en: { name: 'Liu Yun', titles: ['Professor, University of the Chinese Academy of Sciences'] },
    stated,
    affiliation: { zh: '中科院大学', en: 'University of the Chinese Academy of Sciences' },
    summary: {
      zh: '2024年在临汾主讲科学家精神的教授之一。',
      en: 'One of the professors who spoke in Linfen of the spirit of scientists in 2024.',
    },
    biography: {
      zh: ({ p }) => [
        p('中科院大学教授刘云，2024年在临汾的科学家精神宣讲活动中担任主讲。'),
        p('请勿与同名的人混淆。肖像的位置，用姓氏的字形代替。'),
      ],
      en: ({ p }) => [
        p(
          'Liu Yun, a professor at the university of the Chinese Academy of Sciences, was a speaker in Linfen’s talks on the spirit of scientists of 2024. Please do not take one scholar for another of the same name.',
        ),
      ],
    },
  },
]
