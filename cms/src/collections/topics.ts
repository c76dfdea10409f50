import type { CollectionConfig } from 'payload'
import { savedForTheSite } from '../access/of-the-site.ts'
import { slugField } from '../fields/slug-field.ts'
import { translatedLine, translatedParagraph } from '../fields/translated-text.ts'
import { giveSlug } from '../hooks/give-slug.ts'
import { keepSlug } from '../hooks/keep-slug.ts'
import { groups } from './groups.ts'

/** 主题: what stories are about. */
export const topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: { zh: '主题', en: 'Topic' }, plural: { zh: '主题', en: 'Topics' } },
  access: savedForTheSite,
  admin: {
    group: groups.order,
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'site'],
    description: { zh: '保存后立即对读者可见。', en: 'Readers see a topic as soon as it is saved.' },
  },
  defaultSort: 'slug',
  fields: [
    translatedLine({ name: 'name', label: { zh: '名称', en: 'Name' }, required: true, maxLength: 60 }),
    translatedParagraph({ name: 'description', label: { zh: '简介', en: 'Description' }, maxLength: 500 }),
    slugField,
  ],
  indexes: [{ fields: ['site', 'slug'], unique: true }],
  hooks: { beforeChange: [keepSlug, giveSlug('name')] },
}
