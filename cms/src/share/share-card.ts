import { z } from 'zod'
import { Colour, Look } from '@kewen/content/contract'

/** All that a share picture (分享图) shows of a story and its site: equal cards give equal pictures. */
export const ShareCard = z.strictObject({
  title: z.string().min(1),
  /** What readers find behind the QR code: the story's address. */
  address: z.url(),
  /** The site's mark is set from its short name (简称). */
  shortName: z.string().min(1),
  /** Names of the site that no line is to end in. */
  names: z.array(z.string()),
  brand: z.strictObject({ primary: Colour, accent: Colour, ground: Colour }),
  look: Look,
})
export type ShareCard = z.infer<typeof ShareCard>
