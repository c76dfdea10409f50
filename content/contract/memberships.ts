import { assertNever } from './assert-never.ts'
import { monthOf } from './calendar.ts'
import { isWrittenIn } from './card.ts'
import type { Form } from './form.ts'
import { isScientist } from './profile.ts'
import type { Ref } from './ref.ts'
import { languages, type Language } from './text.ts'

/** The lists of a site that are not kept by month. `branches:` has the campaigns below another. */
export type ListName =
  'columns' | 'topics' | 'campaigns' | 'profiles' | 'scientists' | 'leaders' | 'pages' | 'pinned' | `branches:${Ref}`

/**
 * Where a document stands: in a list of its site, or on the shelf of a stream's month, each in one language. `place`
 * gives the order.
 */
export type Membership = { language: Language; place: string } & Standing
type Standing = { kind: 'list'; list: ListName } | { kind: 'shelf'; stream: Ref; month: string }

/** A number as text that sorts as the number does, negative ones before positive ones. */
const sortable = (order: number): string => String(order + 5_000_000).padStart(8, '0')

/** The lists and shelves on which a document stands, in each language in which it is written. */
export function membershipsOf(form: Form): Membership[] {
  return languages
    .filter((language) => isWrittenIn(form, language))
    .flatMap((language) => standingsOf(form).map((standing) => ({ ...standing, language })))
}

/** A stream is named by the document whose stories it holds: the site's own stream holds all of them. */
function standingsOf(form: Form): (Standing & { place: string })[] {
  const list = (name: ListName, place: string) => ({ kind: 'list' as const, list: name, place })
  switch (form.kind) {
    case 'site':
    case 'media':
    case 'redirect':
      return []
    case 'column':
      return [list('columns', `${sortable(form.order)} ${form.slug}`)]
    case 'topic':
      return [list('topics', form.slug)]
    case 'page':
      return [list('pages', `${sortable(form.order)} ${form.slug}`)]
    case 'campaign':
      return [list(form.parent ? `branches:${form.parent}` : 'campaigns', `${sortable(form.order)} ${form.slug}`)]
    case 'profile':
      return [
        list('profiles', `${form.pinyin} ${form.slug}`),
        ...(isScientist(form.type) ? [list('scientists', `${form.pinyin} ${form.slug}`)] : []),
        ...(form.type === 'official' && form.rank !== undefined
          ? [list('leaders', `${sortable(form.rank)} ${form.slug}`)]
          : []),
      ]
    case 'article': {
      const place = `${form.publishedAt} ${form.address}`
      const streams = [form.site, form.column, form.campaign, ...form.topics, ...form.profiles]
      return [...new Set(streams.filter((stream) => stream !== undefined))]
        .map((stream): Standing & { place: string } => ({
          kind: 'shelf',
          stream,
          month: monthOf(form.publishedAt),
          place,
        }))
        .concat(form.pinnedUntil ? [list('pinned', place)] : [])
    }
    default:
      return assertNever(form)
  }
}
