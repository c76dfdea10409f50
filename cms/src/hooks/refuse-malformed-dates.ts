import type { CollectionBeforeChangeHook } from 'payload'
import { invalidField } from '../words/refuse.ts'
import { isWords } from '../words/words.ts'

/** Refuses a moment that is none, in drafts too: it could not be written. */
export const refuseMalformedDates: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  for (const { name, type, label } of collection.flattenedFields) {
    const value: unknown = data[name]
    if (type !== 'date' || value === null || value === undefined || value === '') continue
    if (value instanceof Date || (typeof value === 'string' && !Number.isNaN(Date.parse(value)))) continue
    throw invalidField(req, {
      path: name,
      ...(isWords(label) ? { label } : {}),
      why: {
        zh: '时间的格式不正确，请写如 2026-11-22T08:00:00Z。',
        en: 'This is no moment in time; write one such as 2026-11-22T08:00:00Z.',
      },
    })
  }
  return data
}
