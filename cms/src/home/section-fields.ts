import type { Block, Field, NumberField, RelationshipField, TextField } from 'payload'
import { isWhole } from '../fields/checks.ts'
import { namesDocuments } from '../fields/names-documents.ts'
import { ofThisSite } from '../fields/of-this-site.ts'
import { translatedLine } from '../fields/translated-text.ts'
import type { Words } from '../words/words.ts'

/** For `admin` of a section: names it by what it shows. A name of its own would be read by nobody. */
export const sectionName = (kind: Words): NonNullable<Block['admin']> => ({
  disableBlockName: true,
  components: { Label: { path: '/admin/SectionName.tsx#SectionName', clientProps: { kind } } },
})

/** The heading of a section, where an editor wants one of their own. */
export const sectionTitle: TextField = translatedLine({
  name: 'title',
  label: { zh: '板块标题', en: 'Heading' },
  maxLength: 60,
  description: { zh: '可以留空。', en: 'May be left empty.' },
})

/** How many stories a section shows at most. */
export const storyCount = (defaultValue: number): NumberField => ({
  name: 'count',
  type: 'number',
  label: { zh: '最多显示几篇', en: 'Stories at most' },
  required: true,
  defaultValue,
  min: 1,
  max: 12,
  validate: isWhole,
})

/** A story of the site. */
export const storyField = (label: { zh: string; en: string }, description: { zh: string; en: string }): Field => ({
  name: 'article',
  type: 'relationship',
  relationTo: 'articles',
  label,
  maxDepth: 1,
  filterOptions: ofThisSite,
  validate: namesDocuments,
  admin: { description },
})

/** What a relationship of a section has in common: documents of this site. */
export const ofTheSite = {
  type: 'relationship',
  maxDepth: 1,
  filterOptions: ofThisSite,
  validate: namesDocuments,
} as const satisfies Partial<RelationshipField>
