import { sidebarPanel } from './sidebar-panel.ts'

/** Shows nothing itself, but heads a document without a title by what it is. */
export const untitledField = sidebarPanel(
  'untitled',
  { zh: '标题', en: 'Heading' },
  '/admin/NameUntitled.tsx#NameUntitled',
)
