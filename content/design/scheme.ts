import { boundedMemory } from '../bounded-memory.ts'
import { contrast, toHex, toOklch, type Oklch } from './colour.ts'
import type { Scheme } from './roles.ts'

/** The three colours that an editor picks for a site or a campaign, as `#rrggbb`. */
export type Brand = { primary: string; accent: string; ground: string }

type Toward = 'darker' | 'lighter'

/** What sets a scheme apart: the lightness and chroma of its grounds, and where text goes from there. */
type Plan = {
  toward: Toward
  ground: { l: number; c: number }
  surface: { l: number; c: number }
  soft: { l: number; c: number }
  selection: number
  rule: number
  ink: number
  muted: number
  /** The lightness between which a brand colour is left as it is, and how much of its chroma stays. */
  fill: { from: number; to: number; chroma: number }
  deep: { l: number; c: number }
}

const light: Plan = {
  toward: 'darker',
  ground: { l: 0.975, c: 0.016 },
  surface: { l: 0.993, c: 0.006 },
  soft: { l: 0.948, c: 0.03 },
  selection: 0.89,
  rule: 0.88,
  ink: 0.235,
  muted: 0.49,
  fill: { from: 0, to: 1, chroma: 1 },
  deep: { l: 0.31, c: 0.08 },
}

const dark: Plan = {
  toward: 'lighter',
  ground: { l: 0.19, c: 0.012 },
  surface: { l: 0.232, c: 0.014 },
  soft: { l: 0.275, c: 0.035 },
  selection: 0.34,
  rule: 0.335,
  ink: 0.915,
  muted: 0.72,
  fill: { from: 0.68, to: 0.86, chroma: 0.78 },
  deep: { l: 0.255, c: 0.045 },
}

export const lightScheme = (brand: Brand): Scheme => schemeOf(brand, light)
/** Not the light scheme turned over: blacks are lifted, and colours keep less of their chroma, for they glow on them. */
export const darkScheme = (brand: Brand): Scheme => schemeOf(brand, dark)

/** The colour of the page in each scheme: what the whole of them says of `ground`, at a hundredth of its cost. */
export const groundsOf = (brand: Brand): { light: string; dark: string } =>
  grounds.recall(`${brand.primary} ${brand.ground}`, () => ({
    light: groundOf(brand, light),
    dark: groundOf(brand, dark),
  }))

const grounds = boundedMemory<{ light: string; dark: string }>(100)

const groundOf = (brand: Brand, plan: Plan): string => toHex(tinted(paperOf(brand, plan), plan.ground))

/** Whose hue the grounds have: in the dark that of the brand, for a warm white would turn brown there. */
const paperOf = (brand: Brand, plan: Plan): Oklch => toOklch(plan === light ? brand.ground : brand.primary)

const visitedHue = 312
const warningHue = 42

function schemeOf(brand: Brand, plan: Plan): Scheme {
  const [primary, accent] = [toOklch(brand.primary), toOklch(brand.accent)]
  const paper = paperOf(brand, plan)
  const warning: Oklch = { l: 0.55, c: 0.14, h: warningHue }

  const ground = groundOf(brand, plan)
  const surface = toHex(tinted(paper, plan.surface))
  const [brandSoft, accentSoft, warningSoft] = [primary, accent, warning].map((of) => toHex(tinted(of, plan.soft)))
  const selection = toHex(tinted(accent, { l: plan.selection, c: 0.06 }))
  const grounds = [ground, surface, brandSoft!, accentSoft!, warningSoft!]
  const apart = (wanted: Oklch, ratio: number, from = grounds): string =>
    standingOut({ wanted, from, ratio, toward: plan.toward })

  const words = (of: Oklch): string => apart(kept(of, plan), 4.5)
  const [brandFill, accentFill] = [words(primary), apart(kept(accent, plan), 3)]
  const visited = {
    l: Math.max(0.42, kept(primary, plan).l),
    c: 0.11,
    h: isNear(primary.h, visitedHue) ? visitedHue + 50 : visitedHue,
  }
  const deep = toHex(tinted(primary, plan.deep))

  return {
    ground,
    surface,
    'brand-soft': brandSoft!,
    'accent-soft': accentSoft!,
    'warning-soft': warningSoft!,
    ink: apart(tinted(primary, { l: plan.ink, c: 0.02 }), 12),
    muted: apart(tinted(primary, { l: plan.muted, c: 0.018 }), 4.5),
    link: brandFill,
    'link-visited': apart(visited, 4.5),
    'accent-ink': words(accent),
    warning: words(warning),
    brand: brandFill,
    'on-brand': upon(brandFill, primary),
    accent: accentFill,
    'on-accent': upon(accentFill, accent),
    deep,
    'on-deep': standingOut({ wanted: { ...primary, l: 0.965, c: 0.01 }, from: [deep], ratio: 7, toward: 'lighter' }),
    'on-deep-muted': standingOut({
      wanted: { ...primary, l: 0.78, c: 0.03 },
      from: [deep],
      ratio: 4.5,
      toward: 'lighter',
    }),
    rule: toHex(tinted(paper, { l: plan.rule, c: 0.02 })),
    'rule-strong': apart(tinted(primary, { l: plan.toward === 'darker' ? 0.62 : 0.56, c: 0.02 }), 3),
    focus: words(accent),
    selection,
  }
}

/** The hue of a colour, with a given lightness and no more than a given chroma. */
const tinted = (of: Oklch, { l, c }: { l: number; c: number }): Oklch => ({ l, c: Math.min(of.c, c), h: of.h })

const kept = (of: Oklch, { fill }: Plan): Oklch => ({
  ...of,
  l: Math.min(fill.to, Math.max(fill.from, of.l)),
  c: of.c * fill.chroma,
})

const isNear = (hue: number, other: number): boolean => Math.abs(((hue - other + 540) % 360) - 180) < 35

const step = 0.005

/** The wanted colour, made darker or lighter as far as it must be to reach a contrast with all others. */
function standingOut(wish: { wanted: Oklch; from: string[]; ratio: number; toward: Toward }): string {
  const { wanted, from, ratio, toward } = wish
  const reaches = (hex: string): boolean => from.every((ground) => contrast(hex, ground) >= ratio)
  for (let l = wanted.l; l > 0 && l < 1; l += toward === 'darker' ? -step : step) {
    const hex = toHex({ ...wanted, l })
    if (reaches(hex)) return hex
  }
  return toward === 'darker' ? '#000000' : '#ffffff'
}

/** Text upon a fill: near white or near black, whichever is read better. One of them always reaches 4.5. */
function upon(fill: string, hue: Oklch): string {
  const candidates = (
    [
      ['lighter', 0.985],
      ['darker', 0.2],
    ] as const
  ).map(([toward, l]) =>
    standingOut({ wanted: { ...hue, l, c: Math.min(hue.c, 0.015) }, from: [fill], ratio: 4.5, toward }),
  )
  return candidates.sort((one, other) => contrast(other, fill) - contrast(one, fill))[0]!
}
