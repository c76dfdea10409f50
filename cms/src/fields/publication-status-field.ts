import { sidebarPanel } from './sidebar-panel.ts'

/** Shows where a document is on its way to readers. */
export const publicationStatusField = sidebarPanel(
  'publicationStatus',
  { zh: '上线状态', en: 'On the portal' },
  '/admin/PublicationStatus.tsx#PublicationStatus',
)
