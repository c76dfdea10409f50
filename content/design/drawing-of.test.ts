import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Look } from '../contract/index.ts'
import { drawingOf, sizes } from './drawing-of.ts'

const looks = fc.constantFrom(...Look.options)
const size = fc.constantFrom('band' as const, 'picture' as const)

test('equal seeds draw equal lines, others differ, and no look draws what another does', () => {
  expect(drawingOf('strata', 'band', 'baigali')).toEqual(drawingOf('strata', 'band', 'baigali'))
  const all = Look.options.flatMap((look) => [drawingOf(look, 'band', 'baigali'), drawingOf(look, 'band', 'rivers')])
  expect(new Set(all.map(String)).size).toBe(all.length)
})

test('of any seed every outline has shapes and whole numbers alone, and is small', () => {
  fc.assert(
    fc.property(looks, size, fc.string(), (look, of, seed) => {
      for (const outline of drawingOf(look, of, seed)) {
        expect(outline).toMatch(/^M[-\d MLHVCQTAZhvaqz]+z$/i)
        expect(outline.length).toBeLessThan(6000)
      }
    }),
  )
})

test('the nearest outline reaches the lower edge, on which it stands', () => {
  fc.assert(
    fc.property(looks, size, fc.string(), (look, of, seed) => {
      const [, , near] = drawingOf(look, of, seed)
      const { height } = sizes[of]
      expect(near).toMatch(new RegExp(`V${height}|v\\d+`))
    }),
  )
})
