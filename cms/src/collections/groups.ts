/** The groups of the admin panel's navigation. */
export const groups = {
  content: { zh: '内容', en: 'Content' },
  order: { zh: '栏目与主题', en: 'Columns and topics' },
  settings: { zh: '站点与人员', en: 'Sites and people' },
} as const
