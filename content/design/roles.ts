/**
 * The colours of a portal, each a custom property of its name: `var(--brand)`. Contrasts are ratios of WCAG 2.2 and hold
 * whatever colours an editor picks, in light and in dark (`scheme.test.ts`).
 */
export const colourRoles = [
  // Grounds. Every text and line below is legible on each of them.
  'ground',
  'surface',
  'brand-soft',
  'accent-soft',
  'warning-soft',
  // Text: 12 for `ink`, 4.5 for the others. `accent-ink` sets words in the accent's colour.
  'ink',
  'muted',
  'link',
  'link-visited',
  'accent-ink',
  'warning',
  // The brand's colour for words and fills (4.5 from every ground), the accent's for marks and fills (3), and the text
  // upon either (4.5).
  'brand',
  'on-brand',
  'accent',
  'on-accent',
  // A band across the page in the brand's darkest tone, and the text upon it (7 and 4.5). Its focus ring is `on-deep`.
  'deep',
  'on-deep',
  'on-deep-muted',
  // Lines: `rule` only parts things; `rule-strong` bounds a control (3); `focus` is the ring around it (3).
  'rule',
  'rule-strong',
  'focus',
  // Behind selected text in `ink` (7).
  'selection',
] as const
export type ColourRole = (typeof colourRoles)[number]

/** A colour for each role, as `#rrggbb`. */
export type Scheme = Record<ColourRole, string>

/** The roles on which text stands. */
export const groundRoles = [
  'ground',
  'surface',
  'brand-soft',
  'accent-soft',
  'warning-soft',
] as const satisfies ColourRole[]

/** How bright pictures are shown, between 0 and 1: `filter: brightness(var(--picture-brightness))`. */
export const pictureBrightness = 'picture-brightness'
