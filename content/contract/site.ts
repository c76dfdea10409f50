import { z } from 'zod'
import { HomeSection, Look } from './home.ts'
import { Ref, refTo } from './ref.ts'
import { Colour, Href, Slug } from './scalars.ts'
import { Language, Text } from './text.ts'

/** The lists of a portal that are nobody's document. An entry to a list that is empty is not shown. */
export const PortalList = z.enum(['profiles', 'scientists', 'campaigns', 'structure'])
export type PortalList = z.infer<typeof PortalList>

/** Where an entry of the navigation leads. A document that is not published takes its entry with it. */
export const Target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('document'), ref: Ref }),
  z.strictObject({ kind: z.literal('list'), list: PortalList }),
  z.strictObject({ kind: z.literal('address'), href: Href }),
])
export type Target = z.infer<typeof Target>

export const NavigationEntry = z.strictObject({ label: Text.optional(), target: Target })
export type NavigationEntry = z.infer<typeof NavigationEntry>

/** Days of mourning (哀悼日), the last one included, on which a portal is shown without colour. */
export const Mourning = z.strictObject({ from: z.iso.date(), to: z.iso.date().optional() })
export type Mourning = z.infer<typeof Mourning>

/** An association and its portal. `key` names its folder and host; the first origin is the canonical one. */
export const Site = z.strictObject({
  kind: z.literal('site'),
  id: refTo('sites'),
  site: refTo('sites'),
  key: Slug,
  name: Text,
  shortName: Text,
  region: Text.optional(),
  tagline: Text.optional(),
  description: Text.optional(),
  origins: z.array(z.string().regex(/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/)).min(1),
  languages: z.array(Language).min(1),
  brand: z.strictObject({ primary: Colour, accent: Colour, ground: Colour }),
  /** Where none is chosen, horizons. */
  look: Look.optional(),
  logo: refTo('media').optional(),
  /** Read by the card alone, so that to compose the home page touches no other. */
  home: z.array(HomeSection).max(40).optional(),
  navigation: z.array(NavigationEntry),
  featuredCampaign: refTo('campaigns').optional(),
  /** Shown on every page; a demonstration says here that it is one. */
  notice: Text.optional(),
  /** Read by the card alone, so that to set such days ahead touches no page but the style sheets. */
  mourning: z.array(Mourning).optional(),
  /** Whether search engines may list the portal. */
  indexed: z.boolean(),
  footer: z.strictObject({
    organiser: Text.optional(),
    contact: Text.optional(),
    /** ICP备案号, linked to the registry. */
    icp: z.string().optional(),
    /** 公安备案号. */
    police: z.string().optional(),
    /** 网站标识码. */
    siteCode: z.string().optional(),
    links: z.array(z.strictObject({ label: Text, href: Href })),
  }),
})
export type Site = z.infer<typeof Site>
