import { collectionOf, languages, toRef, type PublicCollection, type Ref } from '@kewen/content/contract'
import type { Random } from '../../scripts/demo/draw/random.ts'
import type { Draw } from './draw.ts'
import { changed, created, drafted, sorts, uploaded, waits, weighted, type Sort, type Weights } from './edit-weights.ts'
import { hasDrafts, worldAfter, type Edit, type Fields, type Known, type World } from './edit.ts'
import { changes, required } from './random-fields.ts'
import { translation } from './random-translations.ts'

export type Burst = { edits: Edit[]; worlds: World[] }

/**
 * The next burst of edits of some worlds, of which so many are left to be made, and the worlds after it. Most bursts are
 * far smaller than the largest; all follow from the source of randomness alone.
 */
export function drawBurst(
  worlds: World[],
  { random, largest, left = largest, sort = 'any' }: { random: Random; largest: number; left?: number; sort?: Sort },
): Burst {
  const size = Math.min(left, 1 + Math.floor(largest * random.next() ** 2))
  const edits: Edit[] = []
  const after = [...worlds]
  while (edits.length < size) {
    const at = random.whole(0, after.length - 1)
    const edit = drawEdit(after[at]!, { random, kinds: sorts[sort] })
    if (!edit || (sort === 'additions' && mayTakeAway(edit))) continue
    edits.push(edit)
    after[at] = worldAfter(after[at]!, edit)
  }
  return { edits, worlds: after }
}

/** What comes before all else: mostly a portal is to have all languages. */
export const drawOpening = (worlds: World[], random: Random): Edit[] =>
  worlds
    .filter(() => random.chance(0.8))
    .flatMap(({ site }): Edit[] => [
      { kind: 'change', document: site, fields: { languages: [...languages] }, language: 'zh' },
      { kind: 'change', document: site, fields: { name: 'Association', shortName: 'Association' }, language: 'en' },
    ])

/** Whether a change may take something from readers: a right that ends, a language of the portal, words in English. */
const mayTakeAway = (edit: Edit): boolean =>
  'fields' in edit &&
  ('rightsUntil' in edit.fields || 'languages' in edit.fields || (edit.kind === 'change' && edit.language === 'en'))

/** For how many minutes nobody does anything. */
export function drawWait(random: Random): number {
  const [least, most] = weighted(random, waits)
  return random.whole(least, most)
}

/** One edit, or null where what was drawn finds no document. */
function drawEdit(world: World, from: { random: Random; kinds: Weights<Edit['kind']> }): Edit | null {
  const { random } = from
  const draw = drawFrom(world, random)
  const kind = weighted(random, from.kinds)
  switch (kind) {
    case 'create': {
      const collection = weighted(random, created)
      const document = nameNew(world, collection)
      // One that is refused, since its address is taken, would be missed by the edits that follow.
      const { slug: _slug, ...more } = someChanges(draw, collection, 3)
      const fields = { ...required[collection](draw), ...more }
      return collection === 'media'
        ? { ...drawUpload(draw, document), isNew: true, fields }
        : { kind, document, site: world.site, isPublished: !hasDrafts(document) || random.chance(0.8), fields }
    }
    case 'change': {
      const document = find(draw, weighted(random, changed), ['published', 'draft'])
      if (!document) return null
      const english = random.chance(0.2) ? translation(draw, document) : null
      if (english) return { kind, document, fields: english, language: 'en' }
      return { kind, document, fields: someChanges(draw, collectionOf(document), 2), language: 'zh' }
    }
    case 'draft': {
      const document = find(draw, weighted(random, drafted), ['published', 'draft'])
      return document === null ? null : { kind, document, fields: someChanges(draw, collectionOf(document), 2) }
    }
    case 'unpublish':
    case 'trash': {
      const document = find(draw, weighted(random, drafted), ['published'])
      return document === null ? null : { kind, document }
    }
    case 'revert': {
      const document = find(draw, weighted(random, drafted), ['published', 'draft'])
      return document === null ? null : { kind, document }
    }
    case 'restore': {
      const document = find(draw, weighted(random, drafted), ['trashed'])
      return document === null ? null : { kind, document }
    }
    case 'delete': {
      const collection = weighted(random, created)
      const document = find(draw, collection, ['published', 'draft', 'trashed'])
      return document === null ? null : { kind, document }
    }
    case 'upload': {
      const document = find(draw, 'media', ['published'])
      return document === null ? null : { ...drawUpload(draw, document), isNew: false, fields: {} }
    }
    case 'together': {
      const document = find(draw, 'campaigns', ['published', 'draft'])
      return document === null ? null : drawTogether(draw, document)
    }
  }
}

type Drawing = Draw & { world: World }

const nameNew = ({ site, made }: World, collection: PublicCollection): Ref =>
  toRef(collection, `new-${site.replace('/', '-')}-${made + 1}`)

function drawUpload(
  { random, world: { site } }: Drawing,
  document: Ref,
): Omit<Edit & { kind: 'upload' }, 'isNew' | 'fields'> {
  return { kind: 'upload', document, site, text: String(random.whole(0, 99)), shape: weighted(random, uploaded) }
}

function drawTogether(draw: Drawing, document: Ref): Edit {
  const { random } = draw
  const others = Array.from({ length: random.whole(0, 6) }, () =>
    find(draw, weighted(random, drafted), ['published', 'draft']),
  ).filter((found) => found !== null)
  return {
    kind: 'together',
    document,
    change: random.chance(0.6) ? 'publish' : 'unpublish',
    documents: [...new Set([document, ...others])],
    at: random.chance(0.7) ? { minutesFromNow: random.whole(1, 60) } : null,
  }
}

function someChanges(draw: Draw, collection: PublicCollection, most: number): Fields {
  const count = draw.random.whole(1, most)
  return Object.assign(
    {},
    ...Array.from({ length: count }, () => draw.random.pick(changes[collection])(draw)),
  ) as Fields
}

const of = ({ documents }: World, collection: PublicCollection, states: Known['state'][]): Ref[] =>
  documents
    .filter(({ document, state }) => collectionOf(document) === collection && states.includes(state))
    .map(({ document }) => document)

function find({ world, random }: Drawing, collection: PublicCollection, states: Known['state'][]): Ref | null {
  const found = of(world, collection, states)
  return found.length > 0 ? random.pick(found) : null
}

/** The newsroom offers drafts and what is published as something to refer to, and nothing from the trash. */
function drawFrom(world: World, random: Random): Drawing {
  const all = (collection: PublicCollection): Ref[] => of(world, collection, ['published', 'draft'])
  return {
    world,
    random,
    ref: (collection) => (all(collection).length > 0 ? random.pick(all(collection)) : null),
    refs: (collection) => {
      const from = all(collection)
      return [...new Set(Array.from({ length: from.length > 0 ? random.whole(0, 3) : 0 }, () => random.pick(from)))]
    },
  }
}
