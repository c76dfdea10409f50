import { addressableCollections } from '@kewen/content/contract'
import type { CollectionConfig } from 'payload'
import { savedForTheSite } from '../access/of-the-site.ts'
import { namesDocuments } from '../fields/names-documents.ts'
import { ofSameSite } from '../fields/site-field.ts'
import { checkRedirect } from '../redirects/check-redirect.ts'
import { importEndpoint } from '../redirects/import-endpoint.ts'
import { leadOn } from '../redirects/lead-on.ts'
import { redirectWords } from '../redirects/redirect-words.ts'
import { groups } from './groups.ts'

/** 旧网址: addresses that once were, and where they lead now. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: { zh: '旧网址', en: 'Old address' }, plural: { zh: '旧网址', en: 'Old addresses' } },
  access: savedForTheSite,
  disableDuplicate: true,
  admin: {
    group: groups.settings,
    useAsTitle: 'from',
    components: { beforeListTable: ['/admin/ImportRedirects.tsx#ImportRedirects'] },
    defaultColumns: ['from', 'kind', 'document', 'href', 'site', 'updatedAt'],
    listSearchableFields: ['from', 'href'],
    description: {
      zh: '打开旧网址的读者会被带到新网址。修改已发布内容的网址名时会自动添加；旧网站的网址可以在这里逐条添加或用 CSV 导入。',
      en: 'Readers who open an old address are taken to the new one. Entries are added by themselves when the address name of something published changes; those of a former website are added here, one by one or from a CSV file.',
    },
  },
  defaultSort: '-updatedAt',
  endpoints: [importEndpoint],
  fields: [
    {
      name: 'from',
      type: 'text',
      label: redirectWords.labels.from,
      required: true,
      index: true,
      maxLength: 1024,
      admin: {
        placeholder: '/list.aspx?id=3',
        description: {
          zh: '以 / 开头的路径，可带“?”后的参数；也可以粘贴本站的完整网址。',
          en: 'A path that begins with /, with what follows “?” where that matters; or paste the full address on this site.',
        },
      },
    },
    {
      name: 'kind',
      type: 'select',
      label: { zh: '转到', en: 'Leads to' },
      required: true,
      defaultValue: 'document',
      options: [
        { value: 'document', label: { zh: '本站内容', en: 'A document' } },
        { value: 'address', label: { zh: '网址', en: 'An address' } },
      ],
    },
    {
      name: 'document',
      type: 'relationship',
      relationTo: [...addressableCollections],
      label: { zh: '内容', en: 'Document' },
      required: true,
      maxDepth: 1,
      filterOptions: ofSameSite,
      validate: namesDocuments,
      admin: {
        condition: (data) => data['kind'] === 'document',
        description: {
          zh: '内容以后再改网址名，旧网址也会跟着转到新的网址。内容撤下期间，旧网址显示“已撤下”。',
          en: 'When its address name changes, the old address follows. While it is unpublished, the old address says so.',
        },
      },
    },
    {
      name: 'href',
      type: 'text',
      label: redirectWords.labels.href,
      required: true,
      maxLength: 2048,
      index: true,
      admin: {
        condition: (data) => data['kind'] === 'address',
        placeholder: 'https://',
        description: {
          zh: '以 / 开头的本站路径，或以 https:// 开头的其他网站网址。',
          en: 'A path of this portal that begins with /, or the address of another website.',
        },
      },
    },
  ],
  indexes: [{ fields: ['site', 'from'], unique: true }],
  hooks: { beforeChange: [checkRedirect], afterChange: [leadOn] },
}
