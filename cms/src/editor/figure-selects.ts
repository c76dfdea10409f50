import { Basis, Qualifier } from '@kewen/content/contract'
import type { Field } from 'payload'
import { optionsOf } from '../fields/options.ts'
import { basisWords, qualifierWords } from './figure-words.ts'

/** What bounds a figure: its qualifier (余、近、超过) and how it counts (累计、年均). Each takes `width` of its row. */
export const figureSelects = (width: string): Field[] => [
  {
    name: 'qualifier',
    type: 'select',
    label: { zh: '限定', en: 'Qualifier' },
    required: true,
    defaultValue: 'exact',
    options: optionsOf(Qualifier, qualifierWords),
    admin: { width },
  },
  {
    name: 'basis',
    type: 'select',
    label: { zh: '口径', en: 'Basis' },
    options: optionsOf(Basis, basisWords),
    admin: { width },
  },
]
