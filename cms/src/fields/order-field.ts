import type { NumberField } from 'payload'
import { isWhole } from './checks.ts'

/** The place among siblings, smallest first. */
export const orderField: NumberField = {
  name: 'order',
  type: 'number',
  label: { zh: '排序', en: 'Order' },
  defaultValue: 0,
  min: -1_000_000,
  max: 1_000_000,
  validate: isWhole,
  admin: { position: 'sidebar', description: { zh: '数字小的排在前面。', en: 'Smaller numbers come first.' } },
}
