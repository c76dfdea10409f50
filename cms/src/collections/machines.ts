import type { CollectionConfig } from 'payload'
import { byAdministrators } from '../access/rules.ts'
import { groups } from './groups.ts'

/** 机器账号: programs that work with the newsroom by an API key. No access rule knows them; endpoints of ours do. */
export const machines: CollectionConfig = {
  slug: 'machines',
  labels: { singular: { zh: '机器账号', en: 'Machine' }, plural: { zh: '机器账号', en: 'Machines' } },
  auth: { useAPIKey: true, disableLocalStrategy: true },
  access: {
    admin: () => false,
    create: byAdministrators,
    read: byAdministrators,
    update: byAdministrators,
    delete: byAdministrators,
    unlock: byAdministrators,
  },
  admin: {
    group: groups.settings,
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'updatedAt'],
    hidden: ({ user }) => user?.['administrator'] !== true,
    description: {
      zh: '发布程序用的密钥；只能读取发布内容和回报结果。',
      en: 'Keys for the publisher; they may read what is published and report, nothing else.',
    },
  },
  graphQL: false,
  lockDocuments: false,
  fields: [{ name: 'name', type: 'text', label: { zh: '名称', en: 'Name' }, required: true, maxLength: 60 }],
}
