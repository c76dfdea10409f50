import { z } from 'zod'
import { PublicCollection, toRef, type Body, type Ref, type Text } from '@kewen/content/contract'
import { BodyError } from '../../body/body-error.ts'
import { toBlocks } from '../../body/to-blocks.ts'
import { UnpublishableError } from '../unpublishable-error.ts'

/**
 * A document as the database gives it at depth 0 with all languages: translated values as `{ zh, en }`, documents as
 * ids, and null for what was left empty.
 */
export type Row = { readonly [field: string]: unknown }

const Row = z.looseObject({})

/** A group of fields, or a row of a list; empty where there is none. */
export const groupOf = (value: unknown): Row => Row.safeParse(value).data ?? {}

/** The rows of a list of groups. */
export const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.map(groupOf) : [])

/** A text that was written, without spaces at its ends. */
export const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.trim() || undefined : undefined

/** A number, or what stands in its place, which the contract will refuse. */
export const numberOf = (value: unknown): unknown => value ?? undefined

/** A moment in UTC. */
export function instantOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && !(value instanceof Date)) return undefined
  const moment = new Date(value)
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
}

/** A text in each language in which it was written. A row whose Chinese is missing will be refused by the contract. */
export function textOf(value: unknown): Partial<Text> | undefined {
  const { zh, en } = groupOf(value)
  const text = { zh: stringOf(zh), en: stringOf(en) }
  return text.zh === undefined && text.en === undefined ? undefined : (text as Partial<Text>)
}

/** The document that a field names, of the collection that it is about. */
export function refOf(collection: PublicCollection, value: unknown): Ref | undefined {
  const id = typeof value === 'object' && value !== null ? groupOf(value)['id'] : value
  return typeof id === 'number' || typeof id === 'string' ? toRef(collection, id) : undefined
}

export const refsOf = (collection: PublicCollection, values: unknown): Ref[] =>
  (Array.isArray(values) ? values : []).flatMap((value) => refOf(collection, value) ?? [])

/** The document that a field names which is about several collections. */
export function anyRefOf(value: unknown): Ref | undefined {
  const { relationTo, value: id } = groupOf(value)
  const collection = PublicCollection.safeParse(relationTo)
  return collection.success ? refOf(collection.data, id) : undefined
}

/** A body in each language in which something was written; Chinese is always there. Throws UnpublishableError. */
export function bodyOf(row: Row, field: string): Body {
  const { zh, en } = groupOf(row[field])
  const english = blocksOf(en, field)
  return { zh: blocksOf(zh, field), ...(english.length > 0 ? { en: english } : {}) }
}

/** A body that may be left out. */
export function optionalBodyOf(row: Row, field: string): Body | undefined {
  const body = bodyOf(row, field)
  return body.zh.length > 0 || body.en ? body : undefined
}

function blocksOf(state: unknown, field: string): Body['zh'] {
  if (state === null || state === undefined) return []
  try {
    return toBlocks(state)
  } catch (error) {
    if (error instanceof BodyError) throw new UnpublishableError([{ path: field, why: error.reason }], { cause: error })
    throw error
  }
}

/** The same list, or undefined where it has no member. */
export const unlessNone = <Member>(members: Member[]): Member[] | undefined =>
  members.length > 0 ? members : undefined

/** The same group, or undefined when nothing in it was filled in. */
export const unlessEmpty = <Group extends object>(group: Group): Group | undefined =>
  Object.values(group).some((member) => member !== undefined) ? group : undefined
