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
        p(
          '公开报道写明，王伟是西安交通大学教授，2024年参加临汾的科学家精神宣讲活动，担任主讲。活动走进校园、机关和企业。',
        ),
        p('研究方向、讲题和经历，报道没有写，这里不作补充；请勿与同名的人混淆。肖像位置用姓氏的字形代替。'),
      ],
      en: ({ p }) => [
        p(
          'The report names Wang Wei as a professor at Xi’an Jiaotong University and as a speaker in the talks on the spirit of scientists of 2024. Of a field, a subject or a life it says nothing. Please do not take one scholar for another of the same name.',
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
        p('滑翔，姓滑，名翔，公开报道写明是山西传媒学院教授。2024年，参加临汾的科学家精神宣讲活动，担任主讲。'),
        p('讲题和经历，报道没有写，这里不作补充。肖像位置用姓氏的字形代替。'),
      ],
      en: ({ p }) => [
        p(
          'The report names Hua Xiang as a professor at the Communication University of Shanxi and as a speaker in the talks on the spirit of scientists of 2024. It says nothing of a subject or a life, and nothing is added here.',
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
        p('公开报道写明，刘云是中科院大学教授，2024年参加临汾的科学家精神宣讲活动，担任主讲。单位名称照报道的写法。'),
        p('研究方向、讲题和经历，报道没有写，这里不作补充。肖像位置用姓氏的字形代替。'),
      ],
      en: ({ p }) => [
        p(
          'The report names Liu Yun as a professor at the university of the Chinese Academy of Sciences and as a speaker in the talks on the spirit of scientists of 2024. Of a field, a subject or a life it says nothing.',
        ),
      ],
    },
  },
]
