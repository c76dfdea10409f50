import type { Block, Form } from '@kewen/content/contract'

/** A text that readers see, with where it stands. A paragraph, a list, a table each count as one. */
export type PlacedText = { place: string; text: string }

const notRead = new Set(['kind', 'to', 'href', 'marks', 'media', 'article', 'tone', 'level', 'display'])

/** Every Chinese text of a document; figure blocks give their titles alone, since their figures are data. */
export const chineseTextsOf = (form: Form): PlacedText[] => textsIn(form, form.id, 'zh')

/** Every English text of a document. */
export const englishTextsOf = (form: Form): PlacedText[] => textsIn(form, form.id, 'en')

function textsIn(value: unknown, place: string, language: 'zh' | 'en'): PlacedText[] {
  if (value === null || typeof value !== 'object') return []
  if ('zh' in value) {
    const said = (value as { zh: string | Block[]; en?: string | Block[] })[language] ?? []
    if (typeof said === 'string') return [{ place, text: said }]
    return said.map((block, index) => ({
      place: `${place} ${index + 1}`,
      text: plainText(block.kind === 'figures' ? block.title : block),
    }))
  }
  return Object.entries(value).flatMap(([key, member]) =>
    key === 'figures' ? [] : textsIn(member, `${place} ${key}`, language),
  )
}

/** The words of anything that is made of spans. */
function plainText(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(plainText).join('')
  if (value === null || typeof value !== 'object') return ''
  return Object.entries(value)
    .filter(([key]) => !notRead.has(key))
    .map(([, member]) => plainText(member))
    .join('')
}
