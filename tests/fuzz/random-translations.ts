import { collectionOf, type PublicCollection, type Ref } from '@kewen/content/contract'
import type { Changes, Draw } from './draw.ts'
import type { Fields } from './edit.ts'
import { body } from './random-body.ts'

/** What an editor writes in English; null takes it away again. */
const name = ({ random }: Draw): string | null => (random.chance(0.8) ? `Name ${random.whole(1, 60)}` : null)
const text = ({ random }: Draw): string | null => (random.chance(0.7) ? `Some words, ${random.whole(1, 60)}.` : null)
const story = (draw: Draw): unknown => (draw.random.chance(0.8) ? body(draw) : null)

const translations: Partial<Record<PublicCollection, Changes>> = {
  articles: [
    (draw) => ({ title: name(draw) }),
    (draw) => ({ title: name(draw), body: story(draw) }),
    (draw) => ({ title: name(draw), summary: text(draw), body: story(draw) }),
    (draw) => ({ body: story(draw) }),
    (draw) => ({ subtitle: text(draw) }),
    (draw) => ({ seo: { title: name(draw), description: text(draw) } }),
  ],
  campaigns: [
    (draw) => ({ name: name(draw) }),
    (draw) => ({ name: name(draw), motto: text(draw), body: story(draw) }),
    (draw) => ({ summary: text(draw) }),
  ],
  profiles: [
    (draw) => ({ name: name(draw) }),
    (draw) => ({ name: name(draw), affiliation: text(draw), biography: story(draw) }),
    (draw) => ({ summary: text(draw) }),
  ],
  pages: [(draw) => ({ title: name(draw) }), (draw) => ({ title: name(draw), body: story(draw) })],
  columns: [(draw) => ({ name: name(draw) }), (draw) => ({ description: text(draw) })],
  topics: [(draw) => ({ name: name(draw) })],
  media: [(draw) => ({ alt: name(draw) }), (draw) => ({ caption: text(draw) })],
  sites: [
    (draw) => ({ name: name(draw), shortName: name(draw) }),
    (draw) => ({ tagline: text(draw), notice: text(draw) }),
  ],
}

/** What is written of a document in English, or taken away; null where it has nothing to be translated. */
export const translation = (draw: Draw, document: Ref): Fields | null => {
  const ways = translations[collectionOf(document)]
  return ways ? draw.random.pick(ways)(draw) : null
}
