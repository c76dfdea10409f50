import { collectionOf, toRef, type PublicCollection, type Ref } from '@kewen/content/contract'
import type { Random } from '../../scripts/demo/draw/random.ts'
import { hasDrafts, worldAfter, type Edit, type Fields, type Known, type World } from './edit.ts'
import { changes, required, type Draw } from './random-fields.ts'

/** The most edits of a burst. */
const largestBurst = 40

type Weights<Item> = [Item, number][]

/** How often which collection is changed. */
const changed: Weights<PublicCollection> = [
  ['articles', 12],
  ['campaigns', 3],
  ['profiles', 3],
  ['media', 2],
  ['columns', 1],
  ['topics', 1],
  ['pages', 1],
  ['sites', 1],
  ['redirects', 1],
]
/** How often something is made in which collection, or deleted from it. */
const created: Weights<Exclude<PublicCollection, 'sites'>> = [
  ['articles', 6],
  ['campaigns', 1],
  ['profiles', 2],
  ['media', 2],
  ['columns', 1],
  ['topics', 1],
  ['pages', 1],
  ['redirects', 2],
]

/** How often which collection with drafts has a draft saved, something taken down, or brought back. */
const drafted: Weights<PublicCollection> = [
  ['articles', 3],
  ['campaigns', 1],
  ['profiles', 1],
  ['pages', 1],
]

const kinds: Weights<Edit['kind']> = [
  ['change', 50],
  ['create', 12],
  ['draft', 6],
  ['unpublish', 8],
  ['trash', 5],
  ['restore', 5],
  ['revert', 4],
  ['delete', 7],
  ['upload', 3],
]

/**
 * The next burst of edits of a world, at most so many, and the world after it. Most bursts are small; all follow from
 * the source of randomness alone.
 */
export function drawBurst(
  world: World,
  { random, most }: { random: Random; most: number },
): { edits: Edit[]; world: World } {
  const size = Math.min(most, 1 + Math.floor(largestBurst * random.next() ** 2))
  const edits: Edit[] = []
  let after = world
  while (edits.length < size) {
    const edit = drawEdit(after, random)
    if (!edit) continue
    edits.push(edit)
    after = worldAfter(after, edit)
  }
  return { edits, world: after }
}

/** One edit, or null where what was drawn finds no document. */
function drawEdit(world: World, random: Random): Edit | null {
  const draw = drawFrom(world, random)
  const kind = weighted(random, kinds)
  switch (kind) {
    case 'create': {
      const collection = weighted(random, created)
      const document = nameNew(world, collection)
      // One that is refused, since its address is taken, would be missed by the edits that follow.
      const { slug: _slug, ...more } = someChanges(draw, collection, 3)
      const fields = { ...required[collection](draw), ...more }
      return collection === 'media'
        ? { ...drawUpload(draw, document), isNew: true, fields }
        : { kind, document, isPublished: !hasDrafts(document) || random.chance(0.8), fields }
    }
    case 'change': {
      const document = find(draw, weighted(random, changed), ['published', 'draft'])
      if (!document) return null
      const name = random.chance(0.1) && translated[collectionOf(document)]
      if (name) return { kind, document, fields: { [name]: `Name ${random.whole(1, 60)}` }, language: 'en' }
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
  }
}

type Drawing = Draw & { world: World }

/** The field that may also be said in English. */
const translated: Partial<Record<PublicCollection, string>> = {
  articles: 'title',
  campaigns: 'name',
  profiles: 'name',
  columns: 'name',
  topics: 'name',
  pages: 'title',
  media: 'alt',
}

const nameNew = ({ made }: World, collection: PublicCollection): Ref => toRef(collection, `new-${made + 1}`)

function drawUpload(
  { random }: Draw,
  document: Ref,
): Pick<Edit & { kind: 'upload' }, 'kind' | 'document' | 'text' | 'isDrawing'> {
  return { kind: 'upload', document, text: String(random.whole(0, 99)), isDrawing: random.chance(0.6) }
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

function weighted<Item>(random: Random, items: Weights<Item>): Item {
  let left = random.next() * items.reduce((sum, [, weight]) => sum + weight, 0)
  return items.find(([, weight]) => (left -= weight) < 0)![0]
}
