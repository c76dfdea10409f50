import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Takes unsafe links out of what an editor pastes, and says so. */
export const KeepLinksSafeFeature = createServerFeature({
  key: 'keepLinksSafe',
  feature: { ClientFeature: '/editor/KeepLinksSafe.tsx#KeepLinksSafe' },
})
