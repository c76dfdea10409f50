import type { UIField } from 'payload'

/** Shows nothing itself, but looks after what could not be saved. */
export const unsavedField: UIField = {
  name: 'unsaved',
  type: 'ui',
  label: { zh: '未保存的内容', en: 'What is not saved' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/KeepUnsaved.tsx#KeepUnsaved' },
  },
}
