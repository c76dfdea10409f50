import { PortalList } from '@kewen/content/contract'
import type { ArrayField } from 'payload'
import { isHref } from './checks.ts'
import { namesDocuments } from './names-documents.ts'
import { ofThisSite } from './of-this-site.ts'
import { optionsOf } from './options.ts'
import { rowName } from './row-name.ts'
import { translatedLine } from './translated-text.ts'

/** The entries of a site's navigation, in their order. */
export const navigationField: ArrayField = {
  name: 'navigation',
  type: 'array',
  label: { zh: '导航', en: 'Navigation' },
  labels: { singular: { zh: '导航项', en: 'Entry' }, plural: { zh: '导航', en: 'Navigation' } },
  maxRows: 20,
  admin: { components: rowName({ zh: '导航项', en: 'Entry' }, 'label', 'href') },
  fields: [
    translatedLine({
      name: 'label',
      label: { zh: '文字', en: 'Label' },
      maxLength: 40,
      description: { zh: '留空则用所指内容的名称。', en: 'Left empty, the name of what it leads to.' },
    }),
    {
      name: 'kind',
      type: 'select',
      label: { zh: '指向', en: 'Leads to' },
      required: true,
      defaultValue: 'document',
      options: [
        { value: 'document', label: { zh: '本站内容', en: 'A document' } },
        { value: 'list', label: { zh: '本站列表', en: 'A list' } },
        { value: 'address', label: { zh: '网址', en: 'An address' } },
      ],
    },
    {
      name: 'document',
      type: 'relationship',
      relationTo: ['columns', 'topics', 'campaigns', 'profiles', 'articles', 'pages'],
      label: { zh: '内容', en: 'Document' },
      required: true,
      maxDepth: 1,
      filterOptions: ofThisSite,
      validate: namesDocuments,
      admin: { condition: (_, siblings) => siblings['kind'] === 'document' },
    },
    {
      name: 'list',
      type: 'select',
      label: { zh: '列表', en: 'List' },
      required: true,
      options: optionsOf(PortalList, {
        profiles: { zh: '人物', en: 'Profiles' },
        scientists: { zh: '科学家', en: 'Scientists' },
        campaigns: { zh: '品牌活动', en: 'Campaigns' },
        structure: { zh: '网站地图', en: 'Site structure' },
      }),
      admin: { condition: (_, siblings) => siblings['kind'] === 'list' },
    },
    {
      name: 'href',
      type: 'text',
      label: { zh: '网址', en: 'Address' },
      required: true,
      validate: isHref,
      admin: { condition: (_, siblings) => siblings['kind'] === 'address' },
    },
  ],
}
