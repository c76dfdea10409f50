import type { UIField } from 'payload'

/** Shows nothing itself, but heads a document without a title by what it is. */
export const untitledField: UIField = {
  name: 'untitled',
  type: 'ui',
  label: { zh: '标题', en: 'Heading' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/NameUntitled.tsx#NameUntitled' },
  },
}
