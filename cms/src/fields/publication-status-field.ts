import type { UIField } from 'payload'

/** Shows where a document is on its way to readers. */
export const publicationStatusField: UIField = {
  name: 'publicationStatus',
  type: 'ui',
  label: { zh: '上线状态', en: 'On the portal' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/PublicationStatus.tsx#PublicationStatus' },
  },
}
