import type { PersonEntry } from '../person-entry.ts'

const outlet = '鄂尔多斯日报'

/**
 * The people whom the facts name. A byline makes nobody a scientist: whoever is named as an editor is staff, and the
 * portal has no scientists.
 */
export const people: PersonEntry[] = [
  {
    fact: 'od-person-ma-huibo',
    slug: 'ma-huibo',
    type: 'staff',
    pinyin: 'ma hui bo',
    en: { name: 'Ma Huibo', titles: ['Editor'] },
    stated: { source: outlet, asOf: '2024-02-27' },
    summary: {
      zh: `《${outlet}》五年综述网页的署名编辑。`,
      en: 'Named as the web editor of the five-year review in the Ordos Daily.',
    },
    biography: {
      zh: ({ p }) => [
        p(`《${outlet}》2024年2月27日刊出五年综述，网页上署名的编辑是马慧博。肖像的位置，放的是姓氏的字形。`),
      ],
      en: ({ p }) => [
        p(
          'Ma Huibo is named as the editor on the web page of the review of 27 February 2024. A character of the name stands in for a portrait.',
        ),
      ],
    },
  },
]
