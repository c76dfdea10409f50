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
        p('公开报道只写明其为编辑，没有介绍生平、职务和专业。本站照此记录，不作补充；肖像位置用姓氏的字形代替。'),
      ],
      en: ({ p }) => [
        p(
          'The report names an editor and says nothing of a life, an office or a field. Nothing is added here; a character of the name stands in for a portrait.',
        ),
      ],
    },
  },
]
