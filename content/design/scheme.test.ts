import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lightnessContrast } from './apca.ts'
import { contrast, toHex, toOklch } from './colour.ts'
import { colourRoles, groundRoles, type ColourRole, type Scheme } from './roles.ts'
import { darkScheme, groundsOf, lightScheme, type Brand } from './scheme.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`)
const brand: fc.Arbitrary<Brand> = fc.record({ primary: colour, accent: colour, ground: colour })
const schemes = { light: lightScheme, dark: darkScheme }

const onGrounds: [ColourRole, number][] = [
  ['ink', 12],
  ['muted', 4.5],
  ['link', 4.5],
  ['link-visited', 4.5],
  ['accent-ink', 4.5],
  ['warning', 4.5],
  ['brand', 4.5],
  ['accent', 3],
  ['rule-strong', 3],
  ['focus', 3],
]
const onFills: [ColourRole, ColourRole, number][] = [
  ['on-brand', 'brand', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-deep', 'deep', 7],
  ['on-deep-muted', 'deep', 4.5],
  ['ink', 'selection', 7],
]

/** Every promise of `roles.ts` that a scheme breaks. */
function brokenPromises(scheme: Scheme): string[] {
  const pairs = [
    ...onGrounds.flatMap(([role, ratio]) => groundRoles.map((ground) => [role, ground, ratio] as const)),
    ...onFills,
  ]
  return [
    ...pairs
      .filter(([text, ground, ratio]) => contrast(scheme[text], scheme[ground]) < ratio)
      .map(([text, ground, ratio]) => `${text} on ${ground}: ${contrast(scheme[text], scheme[ground])} < ${ratio}`),
    ...groundRoles
      .filter((ground) => lightnessContrast(scheme.ink, scheme[ground]) < 75)
      .map((ground) => `ink on ${ground}: Lc ${lightnessContrast(scheme.ink, scheme[ground])} < 75`),
  ]
}

describe.each(Object.entries(schemes))('the %s scheme', (_name, schemeOf) => {
  it('keeps every contrast, whatever colours an editor picks', () => {
    fc.assert(
      fc.property(brand, (picked) => {
        expect(brokenPromises(schemeOf(picked))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['#000000', '#ffffff', '#ffff00', '#0000ff', '#ff0000', '#808080'])(
    'keeps them for nothing but %s',
    (only) => {
      expect(brokenPromises(schemeOf({ primary: only, accent: only, ground: only }))).toEqual([])
    },
  )

  it('gives each role a colour and nothing else', () => {
    const scheme = schemeOf({ primary: '#1f6fb2', accent: '#c98a2b', ground: '#fbf8f2' })
    expect(Object.keys(scheme).sort()).toEqual([...colourRoles].sort())
    for (const value of Object.values(scheme)) expect(value).toMatch(/^#[0-9a-f]{6}$/)
  })
})

it('tells the grounds of both schemes without the rest of them', () => {
  fc.assert(
    fc.property(brand, (picked) => {
      expect(groundsOf(picked)).toEqual({ light: lightScheme(picked).ground, dark: darkScheme(picked).ground })
    }),
  )
})

it('leaves a brand colour that already stands out as it is', () => {
  expect(lightScheme({ primary: '#155a96', accent: '#9a3412', ground: '#fbf8f2' })).toMatchObject({
    brand: '#155a96',
    accent: '#9a3412',
  })
})

it('lifts the blacks of the dark scheme and takes chroma from its colours', () => {
  const picked: Brand = { primary: '#1f6fb2', accent: '#c98a2b', ground: '#fbf8f2' }
  const scheme = darkScheme(picked)
  expect(toOklch(scheme.ground).l).toBeGreaterThan(0.17)
  expect(toOklch(scheme.brand).c).toBeLessThan(toOklch(picked.primary).c)
})

it('parts visited links from others, even where the brand has the colour of visited links', () => {
  fc.assert(
    fc.property(brand, (picked) => {
      const { link, 'link-visited': visited } = lightScheme(picked)
      expect(visited).not.toBe(link)
    }),
  )
})

it('comes back from OKLCH with the same bytes', () => {
  fc.assert(
    fc.property(colour, (hex) => {
      expect(toHex(toOklch(hex))).toBe(hex)
    }),
  )
})

it('measures as the standards do', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(lightnessContrast('#888888', '#ffffff')).toBeCloseTo(63.06, 1)
  expect(lightnessContrast('#ffffff', '#888888')).toBeCloseTo(68.54, 1)
  expect(lightnessContrast('#000000', '#aaaaaa')).toBeCloseTo(58.15, 1)
})
