import fc from 'fast-check'
import { expect, test } from 'vitest'
import { horizonBands, horizonHeight, horizonWidth } from './horizon.ts'

test('equal seeds draw equal horizons, and others differ', () => {
  expect(horizonBands('baigali')).toEqual(horizonBands('baigali'))
  expect(horizonBands('baigali')).not.toEqual(horizonBands('rivers'))
})

test('every band spans the page from edge to edge and stays within its height', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      for (const band of horizonBands(seed)) {
        expect(band).toMatch(new RegExp(`^M0 ${horizonHeight}L0 \\d+C.* ${horizonWidth} \\d+V${horizonHeight}Z$`))
        const heights = [...band.matchAll(/-?\d+ (-?\d+)/g)].map(([, y]) => Number(y))
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})
