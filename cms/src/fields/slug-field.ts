import type { TextField } from 'payload'
import { isSlug } from './checks.ts'

/** The name of a document in its address. `giveSlug` fills it, `keepSlug` keeps it. */
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
      zh: '留空则按标题的拼音生成，可以改；多音字请核对。发布后再改，旧网址会自动转到新网址。',
      en: 'Left empty it is made from the title’s pinyin; you may change it. Once published, the old address leads to the new one.',
    },
  },
}
