import type { PersonEntry } from '../person-entry.ts'

const stated = { source: '庆阳网' }

/** The people whom the facts name with a title. Whoever reports on science is not a scientist. */
export const people: PersonEntry[] = [
  {
    fact: 'qy-person-zhao-hongwei',
    slug: 'zhao-hongwei',
    type: 'academician',
    pinyin: 'zhao hong wei',
    en: { name: 'Zhao Hongwei', titles: ['Member of the Chinese Academy of Sciences'] },
    stated,
    summary: {
      zh: '2024年在庆阳主讲专题科普讲座的中国科学院院士。',
      en: 'A member of the Chinese Academy of Sciences who lectured in Qingyang in 2024.',
    },
    biography: {
      zh: ({ p }) => [
        p('中国科学院院士赵红卫，2024年在庆阳主讲专题科普讲座，听众是学生。'),
        p('请勿与同名的人混淆。肖像的位置，用姓氏的字形代替。'),
      ],
      en: ({ p }) => [
        p(
          'Zhao Hongwei, a member of the Chinese Academy of Sciences, lectured to students in Qingyang in 2024. Please do not take one scholar for another of the same name.',
        ),
      ],
    },
  },
  {
    fact: 'qy-person-he-lin',
    slug: 'he-lin',
    type: 'expert',
    pinyin: 'he lin',
    en: {
      name: 'He Lin',
      titles: ['Staff member of the third rank, National Science Library, Chinese Academy of Sciences'],
    },
    stated,
    affiliation: { zh: '中国科学院文献情报中心', en: 'National Science Library, Chinese Academy of Sciences' },
    summary: {
      zh: '来自中国科学院文献情报中心，2024年在庆阳主讲专题科普讲座。',
      en: 'Of the National Science Library; lectured in Qingyang in 2024.',
    },
    biography: {
      zh: ({ p }) => [
        p('中国科学院文献情报中心三级职员何林，2024年在庆阳主讲专题科普讲座，听众是学生。'),
        p('请勿与同名的人混淆。肖像的位置，用姓氏的字形代替。'),
      ],
      en: ({ p }) => [
        p(
          'He Lin, a staff member of the National Science Library, lectured to students in Qingyang in 2024. Please do not take one scholar for another of the same name.',
        ),
      ],
    },
  },
  {
    fact: 'qy-person-wang-haifeng',
    slug: 'wang-haifeng',
    type: 'academician',
    pinyin: 'wang hai feng',
    en: { name: 'Wang Haifeng', titles: ['Member of the Chinese Academy of Engineering'] },
    stated,
    summary: {
      zh: '中国工程院院士，2024年接受了深度访谈。',
      en: 'A member of the Chinese Academy of Engineering, interviewed in depth in 2024.',
    },
    biography: {
      zh: ({ p }) => [
        p('中国工程院院士王海峰，2024年接受了一次深度访谈。'),
        p('请勿与同名的人混淆。肖像的位置，用姓氏的字形代替。'),
      ],
      en: ({ p }) => [
        p(
          'Wang Haifeng, a member of the Chinese Academy of Engineering, was interviewed in depth in 2024. Please do not take one scholar for another of the same name.',
        ),
      ],
    },
  },
  {
    fact: 'qy-person-zhang-jing',
    slug: 'zhang-jing',
    type: 'staff',
    pinyin: 'zhang jing',
    en: { name: 'Zhang Jing', titles: ['Reporter, Qingyang Media'] },
    stated,
    summary: {
      zh: '庆阳融媒记者，演示所依据的报道由张静署名。',
      en: 'The reporter who signed the report behind this site.',
    },
    biography: {
      zh: ({ p }) => [p('演示所依据的报道，署名是庆阳融媒记者张静。')],
      en: ({ p }) => [p('The report behind this demonstration is signed by Zhang Jing, a reporter of Qingyang Media.')],
    },
  },
]
