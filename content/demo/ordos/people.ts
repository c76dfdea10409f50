import type { Facts } from '../facts.ts'
import type { Profile } from '../../contract/index.ts'

const romanised: Record<string, { slug: string; pinyin: string; name: string }> = {
  'od-person-ma-huibo': { slug: 'ma-huibo', pinyin: 'ma hui bo', name: 'Ma Huibo' },
}

/**
 * The people whom the facts name. A byline makes nobody a scientist: whoever is named as an editor is staff, and the
 * demonstration has no scientists.
 */
export const people = ({ people, association: { source } }: Facts): Profile[] =>
  people.map(({ id, name, titles_as_stated }): Profile => {
    const roman = romanised[id]
    if (!roman) throw new RangeError(`${id} has no pinyin. Add it to content/demo/ordos/people.ts.`)
    return {
      kind: 'profile',
      id: `profiles/${roman.slug}`,
      site: 'sites/ordos',
      slug: roman.slug,
      type: 'staff',
      name: { zh: name, en: roman.name },
      pinyin: roman.pinyin,
      titles: titles_as_stated.map((title) => ({
        text: { zh: title, en: 'Editor' },
        source: source.outlet,
        asOf: '2024-02-27',
      })),
      portrait: `media/portrait-${roman.slug}`,
      summary: {
        zh: `《${source.outlet}》五年综述网页的署名编辑。`,
        en: 'Named as the web editor of the five-year review in the Ordos Daily.',
      },
      biography: {
        zh: [
          {
            kind: 'paragraph',
            spans: [
              {
                kind: 'text',
                text: '公开报道只写明其为编辑，没有介绍生平、职务和专业。本站照此记录，不作补充；肖像位置用姓氏的字形代替。',
              },
            ],
          },
        ],
        en: [
          {
            kind: 'paragraph',
            spans: [
              {
                kind: 'text',
                text: 'The report names an editor and says nothing of a life, an office or a field. Nothing is added here; a character of the name stands in for a portrait.',
              },
            ],
          },
        ],
      },
      honours: [],
    }
  })
