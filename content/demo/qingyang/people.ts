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
        p('公开报道写明，赵红卫是中国科学院院士，2024年在庆阳主讲专题科普讲座，听众是学生。'),
        p('研究领域、讲题和经历，报道没有写，这里不作补充。肖像位置用姓氏的字形代替。'),
      ],
      en: ({ p }) => [
        p(
          'The report names Zhao Hongwei as a member of the Chinese Academy of Sciences who gave a lecture to students in Qingyang in 2024. Of a field or a life it says nothing, and nothing is added here.',
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
        p('公开报道写明，何林是中国科学院文献情报中心三级职员，2024年在庆阳主讲专题科普讲座，听众是学生。'),
        p('职务照报道的写法。讲题和经历没有写，这里不作补充。肖像位置用姓氏的字形代替。'),
      ],
      en: ({ p }) => [
        p(
          'The report names He Lin as a staff member of the National Science Library who gave a lecture to students in Qingyang in 2024. Nothing else is stated, and nothing is added here.',
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
      zh: '中国工程院院士。2024年有一次对他的深度访谈。',
      en: 'A member of the Chinese Academy of Engineering, interviewed in depth in 2024.',
    },
    biography: {
      zh: ({ p }) => [
        p('公开报道写明，王海峰是中国工程院院士，2024年有一次对他的深度访谈。'),
        p('访谈的内容、他的研究领域和籍贯，报道没有直接写明，这里不作补充。请勿与同名的人混淆。'),
      ],
      en: ({ p }) => [
        p(
          'The report names Wang Haifeng as a member of the Chinese Academy of Engineering and tells of an interview in depth in 2024. What was said, his field and where he comes from are not stated. Please do not take one scholar for another of the same name.',
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
      zh: '本站所依据报道的署名记者。',
      en: 'The reporter who signed the report behind this site.',
    },
    biography: {
      zh: ({ p }) => [p('公开报道署名“庆阳融媒记者 张静”，没有介绍生平。本站照此记录，不作补充。')],
      en: ({ p }) => [p('The report is signed by Zhang Jing, a reporter of Qingyang Media. Nothing else is stated.')],
    },
  },
]
