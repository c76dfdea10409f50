import type { CollectionConfig } from 'payload'
import { savedForTheSite } from '../access/of-the-site.ts'
import { orderField } from '../fields/order-field.ts'
import { slugField } from '../fields/slug-field.ts'
import { translatedLine, translatedParagraph } from '../fields/translated-text.ts'
import { giveSlug } from '../hooks/give-slug.ts'
import { keepSlug } from '../hooks/keep-slug.ts'
import { refuseDeletingUsed } from '../hooks/refuse-deleting-used.ts'
import { groups } from './groups.ts'

/** 栏目: where stories stand. */
export const columns: CollectionConfig = {
  slug: 'columns',
  labels: { singular: { zh: '栏目', en: 'Column' }, plural: { zh: '栏目', en: 'Columns' } },
  access: savedForTheSite,
  admin: {
    group: groups.order,
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'order', 'site'],
    description: { zh: '保存后立即对读者可见。', en: 'Readers see a column as soon as it is saved.' },
  },
  defaultSort: 'order',
  fields: [
    translatedLine({ name: 'name', label: { zh: '名称', en: 'Name' }, required: true, maxLength: 60 }),
    translatedParagraph({ name: 'description', label: { zh: '简介', en: 'Description' }, maxLength: 500 }),
    slugField,
    orderField,
  ],
  indexes: [{ fields: ['site', 'slug'], unique: true }],
  hooks: {
    beforeChange: [keepSlug, giveSlug('name')],
    beforeDelete: [
      refuseDeletingUsed([{ collection: 'articles', field: 'column' }], (count) => ({
        zh: `还有 ${count} 篇文章在这个栏目里（含草稿和回收站），请先把它们移到别的栏目。`,
        en: `${count} articles stand in this column, drafts and trash included. Move them to another column first.`,
      })),
    ],
  },
}
