import type { UIField } from 'payload'

/** Shows the share picture of a story, once it is made. */
export const sharePictureField: UIField = {
  name: 'sharePicture',
  type: 'ui',
  label: { zh: '分享图', en: 'Share picture' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/SharePicture.tsx#SharePicture' },
  },
}
