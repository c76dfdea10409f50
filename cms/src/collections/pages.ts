import type { CollectionConfig } from 'payload'
import { draftedForTheSite } from '../access/of-the-site.ts'
import { bodyEditor } from '../editor/body-editor.ts'
import { orderField } from '../fields/order-field.ts'
import { slugField } from '../fields/slug-field.ts'
import { translatedLine, translatedParagraph } from '../fields/translated-text.ts'
import { giveSlug } from '../hooks/give-slug.ts'
import { keepSlug } from '../hooks/keep-slug.ts'
import { drafts } from './drafts.ts'
import { withoutEmptyDrafts } from './empty-drafts.ts'
import { groups } from './groups.ts'

/** 单页: what a site writes about itself, such as 机构简介, 领导成员, 联系方式, 信息公开. */
export const pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: { zh: '单页', en: 'Page' }, plural: { zh: '单页', en: 'Pages' } },
  access: draftedForTheSite,
  ...drafts(),
  admin: {
    group: groups.content,
    baseFilter: withoutEmptyDrafts('pages'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', '_status', 'order', 'site', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    description: {
      zh: '机构简介、领导成员、联系方式、信息公开等。',
      en: 'About the association, its leaders, contact, open information and the like.',
    },
  },
  defaultSort: 'order',
  fields: [
    translatedLine({ name: 'title', label: { zh: '标题', en: 'Title' }, required: true, maxLength: 120 }),
    translatedParagraph({ name: 'summary', label: { zh: '摘要', en: 'Summary' }, maxLength: 500 }),
    { name: 'body', type: 'richText', label: { zh: '正文', en: 'Body' }, localized: true, editor: bodyEditor },
    slugField,
    {
      name: 'shows',
      type: 'select',
      label: { zh: '正文下方显示', en: 'Below the text' },
      required: true,
      defaultValue: 'text',
      options: [
        { value: 'text', label: { zh: '无', en: 'Nothing' } },
        { value: 'leaders', label: { zh: '领导成员（按排序）', en: 'The leaders, by rank' } },
      ],
      admin: { position: 'sidebar' },
    },
    {
      name: 'updatedOn',
      type: 'date',
      label: { zh: '内容更新于', en: 'Updated' },
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' },
        description: { zh: '显示给读者的更新日期。', en: 'The date of update that readers see.' },
      },
    },
    orderField,
  ],
  indexes: [{ fields: ['site', 'slug'], unique: true }],
  hooks: { beforeChange: [keepSlug, giveSlug('title')] },
}
