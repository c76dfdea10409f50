import type { TextField } from 'payload'
import { isSlug } from './checks.ts'

/** The name of a document in its address. `giveSlug` and `keepSlug` fill and freeze it. */
export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  index: true,
  label: { zh: '网址名', en: 'Address name' },
  maxLength: 80,
  validate: isSlug,
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    position: 'sidebar',
    description: {
      zh: '留空则按标题的拼音生成，可以改；多音字请核对。首次发布后不能再改。',
      en: 'Left empty it is made from the title’s pinyin; you may change it. It is fixed once published.',
    },
  },
}
