import { sidebarPanel } from './sidebar-panel.ts'

/** Shows nothing itself, but looks after what could not be saved. */
export const unsavedField = sidebarPanel(
  'unsaved',
  { zh: '未保存的内容', en: 'What is not saved' },
  '/admin/KeepUnsaved.tsx#KeepUnsaved',
)
