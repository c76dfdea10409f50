import type { PublicCollection } from '@kewen/content/contract'
import type { Random } from '../../scripts/demo/draw/random.ts'
import type { Edit, Shape } from './edit.ts'

/** How often which of several is to be drawn. */
export type Weights<Item> = [Item, number][]

/** How often which collection is changed. */
export const changed: Weights<PublicCollection> = [
  ['articles', 12],
  ['campaigns', 3],
  ['profiles', 3],
  ['media', 2],
  ['columns', 1],
  ['topics', 1],
  ['pages', 1],
  ['sites', 2],
  ['redirects', 1],
]
/** How often something is made in which collection, or deleted from it. */
export const created: Weights<Exclude<PublicCollection, 'sites'>> = [
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
export const drafted: Weights<PublicCollection> = [
  ['articles', 3],
  ['campaigns', 1],
  ['profiles', 1],
  ['pages', 1],
]

const kinds: Weights<Edit['kind']> = [
  ['change', 50],
  ['create', 10],
  ['draft', 6],
  ['unpublish', 7],
  ['trash', 5],
  ['restore', 5],
  ['revert', 4],
  ['delete', 9],
  ['upload', 3],
  ['together', 4],
]
/** Edits that add something or change it, and take nothing from readers. */
const additions: Weights<Edit['kind']> = [
  ['change', 8],
  ['create', 3],
  ['draft', 1],
  ['restore', 1],
]
/** Edits that take something down. */
const takedowns: Weights<Edit['kind']> = [
  ['unpublish', 3],
  ['trash', 2],
  ['delete', 4],
]
/** Bursts of any edits, or of some alone. */
export const sorts = { any: kinds, additions, takedowns }
export type Sort = keyof typeof sorts

/** How often which file is uploaded. */
export const uploaded: Weights<Shape> = [
  ['picture', 2],
  ['drawing', 3],
  ['document', 1],
]

/** How many minutes pass before a burst, or are made to pass. */
export const waits: Weights<[least: number, most: number]> = [
  [[0, 0], 10],
  [[1, 5], 6],
  [[6, 90], 4],
  [[91, 4000], 1],
]

/** One of several, each as often as its weight has it. */
export function weighted<Item>(random: Random, items: Weights<Item>): Item {
  let left = random.next() * items.reduce((sum, [, weight]) => sum + weight, 0)
  return items.find(([, weight]) => (left -= weight) < 0)![0]
}
