import { sidebarPanel } from './sidebar-panel.ts'

/** Shows the share picture of a story, once it is made. */
export const sharePictureField = sidebarPanel(
  'sharePicture',
  { zh: '分享图', en: 'Share picture' },
  '/admin/SharePicture.tsx#SharePicture',
)
