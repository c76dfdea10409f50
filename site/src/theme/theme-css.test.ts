import { expect, it } from 'vitest'
import { colourRoles } from '@kewen/content/design'
import { themeCss } from './theme-css.ts'

const brand = { primary: '#1f6fb2', accent: '#c98a2b', ground: '#fbf8f2' }

it('declares every role in light and in dark', () => {
  const css = themeCss(brand)
  const [light, dark] = css.split('@media screen and (prefers-color-scheme: dark)') as [string, string]
  for (const role of colourRoles) {
    expect(light).toMatch(new RegExp(`^ {2}--${role}: #[0-9a-f]{6};$`, 'm'))
    expect(dark.split('@media print')[0]).toMatch(new RegExp(`^ {4}--${role}: #[0-9a-f]{6};$`, 'm'))
  }
})

it('prints black on white', () => {
  const print = themeCss(brand).split('@media print')[1]
  expect(print).toContain('--ground: #ffffff;')
  expect(print).toContain('--ink: #000000;')
})

it('gives the same bytes for the same colours', () => {
  expect(themeCss({ ground: brand.ground, accent: brand.accent, primary: brand.primary })).toBe(themeCss(brand))
})

it('takes the colour from the screen in mourning, and changes nothing else', () => {
  const css = themeCss(brand, { isMourning: true })
  expect(css).toContain('@media screen {\n  :root {\n    filter: grayscale(1);')
  expect(css.replace(/@media screen \{\n {2}:root \{\n {4}filter[^}]*\}\n\}\n/, '')).toBe(themeCss(brand))
})
