import {
  type Block,
  collectionOf,
  type Form,
  type HomeSection,
  type Language,
  type PublicCollection,
  Ref,
} from '@kewen/content/contract'
import { type IdOf, toLexical } from './to-lexical.ts'

type Fields = Record<string, unknown>
type Document = Exclude<Form, { kind: 'media' }>

/** A document as the newsroom takes it: what it holds in Chinese, and what has to be added for English. */
export type Entry = {
  collection: PublicCollection
  fields: Fields
  /** The fields that have an English text; rows keep the ids that the newsroom gave them. Null where there is none. */
  english: (saved: Fields) => Fields | null
}

/** Turns a public form into the newsroom's fields. Throws where it names a document that `idOf` does not know. */
export function toEntry(form: Document, idOf: IdOf): Entry {
  const { kind: _kind, id, ...members } = fieldsOf(form)
  return {
    collection: collectionOf(id as Ref),
    fields: inLanguage(members, 'zh', idOf) as Fields,
    english: (saved) => {
      const translated = Object.entries(members).filter(([, member]) => isTranslated(member))
      if (translated.length === 0) return null
      const fields = inLanguage(Object.fromEntries(translated), 'en', idOf)
      return withRowIds(fields, saved) as Fields
    },
  }
}

/** The form's members under the newsroom's names, where the two differ. */
function fieldsOf(form: Document): Fields {
  switch (form.kind) {
    case 'site': {
      const { site: _site, origins, navigation, home = [], ...rest } = form
      return {
        ...rest,
        origins: origins.map((origin) => ({ origin })),
        navigation: navigation.map(toNavigationRow),
        home: home.map(toHomeRow),
      }
    }
    case 'article': {
      const { address, ...rest } = form
      return { ...rest, slug: address.slice(address.lastIndexOf('/') + 1) }
    }
    default:
      return form
  }
}

type Entries = Extract<Form, { kind: 'site' }>['navigation']

function toNavigationRow({ label, target }: Entries[number]): Fields {
  switch (target.kind) {
    case 'document':
      return { label, kind: target.kind, document: toRelation(target.ref) }
    case 'list':
      return { label, kind: target.kind, list: target.list }
    case 'address':
      return { label, kind: target.kind, href: target.href }
  }
}

function toHomeRow({ kind, ...section }: HomeSection): Fields {
  const row = { ...section, blockType: kind }
  if ('stream' in row) return { ...row, stream: toRelation(row.stream) }
  if ('streams' in row) return { ...row, streams: row.streams.map(toRelation) }
  return row
}

/** A document in a field that is about several collections. */
const toRelation = (ref: Ref): Fields => ({ relationTo: collectionOf(ref), value: ref })

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null
/** A text or a body: what a form holds in several languages. */
const isMultilingual = (value: unknown): value is { zh: string | Block[]; en?: string | Block[] } =>
  isObject(value) && 'zh' in value

/** Whether there is an English text anywhere in it. */
const isTranslated = (value: unknown): boolean =>
  isMultilingual(value)
    ? value.en !== undefined
    : Array.isArray(value)
      ? value.some(isTranslated)
      : isObject(value) && Object.values(value).some(isTranslated)

function inLanguage(value: unknown, language: Language, idOf: IdOf): unknown {
  if (isMultilingual(value)) {
    const said = value[language]
    return Array.isArray(said) ? toLexical(said, idOf) : said
  }
  if (Array.isArray(value)) return value.map((member) => inLanguage(member, language, idOf))
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inLanguage(member, language, idOf)]))
  return typeof value === 'string' && Ref.safeParse(value).success ? idOf(value) : value
}

/** The newsroom tells the rows of a list by their ids: without them a translation would replace the Chinese. */
function withRowIds(value: unknown, saved: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(saved))
    return value.map((row, index): unknown => {
      const before: unknown = saved[index]
      return isObject(row) && isObject(before) ? { ...(withRowIds(row, before) as Fields), id: before['id'] } : row
    })
  if (isObject(value) && isObject(saved) && !('root' in value))
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withRowIds(member, saved[key])]))
  return value
}
