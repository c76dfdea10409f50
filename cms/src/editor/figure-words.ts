import type { Basis, Qualifier } from '@kewen/content/contract'
import type { Words } from '../words/words.ts'

/** What bounds a figure, in the words of editors. */
export const qualifierWords: Record<Qualifier, Words> = {
  exact: { zh: '确数', en: 'Exactly' },
  about: { zh: '约、近', en: 'About' },
  over: { zh: '余、超过', en: 'More than' },
  under: { zh: '不足', en: 'Fewer than' },
}

/** How a figure counts, in the words of editors. */
export const basisWords: Record<Basis, Words> = {
  cumulative: { zh: '累计', en: 'Cumulative' },
  annual: { zh: '年度', en: 'Annual' },
  'annual-average': { zh: '年均', en: 'Annual average' },
}
