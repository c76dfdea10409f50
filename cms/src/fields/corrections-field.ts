import type { ArrayField } from 'payload'
import { isDay } from './checks.ts'
import { rowName } from './row-name.ts'
import { translatedParagraph } from './translated-text.ts'

/** 更正: what was put right in a published story, and on which day. */
export const correctionsField: ArrayField = {
  name: 'corrections',
  type: 'array',
  label: { zh: '更正', en: 'Corrections' },
  labels: { singular: { zh: '更正', en: 'Correction' }, plural: { zh: '更正', en: 'Corrections' } },
  maxRows: 20,
  admin: {
    components: rowName({ zh: '更正', en: 'Correction' }, 'date'),
    description: {
      zh: '改正已发布的错误时，写明原来怎么错、现在怎么改。按先后排列，页面上显示在正文前。',
      en: 'Where a published error is put right: what was wrong, and what is right. In order of time; shown before the text.',
    },
  },
  fields: [
    {
      name: 'date',
      type: 'text',
      label: { zh: '更正日期', en: 'Day' },
      required: true,
      validate: isDay,
      admin: { placeholder: '2026-11-22' },
    },
    translatedParagraph({
      name: 'text',
      label: { zh: '更正内容', en: 'Correction' },
      required: true,
      maxLength: 500,
    }),
  ],
}
