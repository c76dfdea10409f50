import { expect, it } from 'vitest'
import { iconSvg } from './icon.ts'

const colours = { look: 'horizons', primary: '#1f6fb2', accent: '#c98a2b', ground: '#fbf8f2' } as const

it('draws the same icon for the same site, and another for another', () => {
  expect(iconSvg('ordos', colours)).toBe(iconSvg('ordos', colours))
  expect(iconSvg('ordos', colours)).not.toBe(iconSvg('linfen', colours))
})

it('wears the colours of the brand, without styles that the portal would refuse', () => {
  const icon = iconSvg('ordos', colours)
  for (const colour of [colours.primary, colours.accent, colours.ground]) expect(icon).toContain(`fill="${colour}"`)
  expect(icon).not.toMatch(/style|script|href/)
})
