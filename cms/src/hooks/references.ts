import type { FlattenedBlock, FlattenedField } from 'payload'
import { flattenAllFields } from 'payload/shared'
import type { Id } from '../access/member.ts'
import { bodyBlocks } from '../editor/body-blocks.ts'

/** A document that another one names. */
export type Reference = { collection: string; id: Id }

type Data = Record<string, unknown>

const fieldsOfBlocks = new Map(bodyBlocks.map(({ slug, fields }) => [slug, flattenAllFields({ fields })]))

/** All documents that a document's data names, in relationships, uploads and rich text. */
export const referencesIn = (fields: FlattenedField[], data: Data): Reference[] =>
  fields.flatMap((field): Reference[] => {
    const value = data[field.name]
    if (value === null || value === undefined) return []
    switch (field.type) {
      case 'relationship':
      case 'upload':
        return listOf(value).flatMap((each) => toReference(field.relationTo, each))
      case 'group':
      case 'tab':
        return referencesIn(field.flattenedFields, value as Data)
      case 'array':
        return listOf(value).flatMap((row) => referencesIn(field.flattenedFields, row as Data))
      case 'blocks':
        return listOf(value).flatMap((row) => referencesInRow(field, row as Data))
      case 'richText':
        return referencesInBody(value)
      default:
        return []
    }
  })

function toReference(relationTo: string | string[], value: unknown): Reference[] {
  if (value === null || value === undefined) return []
  if (typeof value !== 'object')
    return typeof relationTo === 'string' ? [{ collection: relationTo, id: value as Id }] : []
  const { relationTo: named, value: inner, id } = value as { relationTo?: string; value?: unknown; id?: Id }
  if (named !== undefined) return toReference(named, inner)
  return id === undefined ? [] : toReference(relationTo, id)
}

/** Walks a body's nodes; a body in all languages is walked in each. */
function referencesInBody(node: unknown): Reference[] {
  if (node === null || typeof node !== 'object') return []
  if (Array.isArray(node)) return node.flatMap(referencesInBody)
  const { type, fields, ...rest } = node as { type?: unknown; fields?: Data }
  const own = fields === undefined ? [] : type === 'block' ? referencesInBlock(fields) : toLinked(fields)
  return [...own, ...Object.values(rest).flatMap(referencesInBody)]
}

const referencesInBlock = (fields: Data): Reference[] =>
  referencesIn(fieldsOfBlocks.get(String(fields['blockType'])) ?? [], fields)

const referencesInRow = ({ blocks }: { blocks: FlattenedBlock[] }, row: Data): Reference[] =>
  referencesIn(blocks.find(({ slug }) => slug === row['blockType'])?.flattenedFields ?? [], row)

const toLinked = ({ doc }: Data): Reference[] => toReference([], doc)

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
