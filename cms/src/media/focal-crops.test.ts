import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crops, positionIn, squareCut } from './focal-crops.ts'

const length = fc.integer({ min: 1, max: 1600 })
const size = fc.record({ width: length, height: length })
const percent = fc.integer({ min: 0, max: 100 })
const focal = fc.record({ x: percent, y: percent })
const square = crops.find(({ kind }) => kind === 'square')!
const page = crops.find(({ kind }) => kind === 'page')!

test('the square is the largest one within the picture, and its centre as near to the focal point as can be', () => {
  fc.assert(
    fc.property(size, focal, ({ width, height }, point) => {
      const { left, top, side } = squareCut({ width, height }, point)
      expect(side).toBe(Math.min(width, height))
      expect([left >= 0, top >= 0, left + side <= width, top + side <= height]).toEqual([true, true, true, true])
      const isCentred = Math.abs(left + side / 2 - (width * point.x) / 100) <= 0.5
      expect(isCentred || left === 0 || left === width - side).toBe(true)
    }),
  )
})

test('the preview of the square stands where the square is cut', () => {
  fc.assert(
    fc.property(size, focal, (picture, point) => {
      const { left, side } = squareCut(picture, point)
      const [x = 0] = positionIn(square, picture, point).split(' ').map(Number.parseFloat)
      expect(((picture.width - side) * x) / 100).toBeCloseTo(picture.width === side ? 0 : left, 6)
    }),
  )
})

test('a page shows the nearest of its 25 places', () => {
  const picture = { width: 1600, height: 900 }
  expect(positionIn(page, picture, { x: 12, y: 88 })).toBe('0% 100%')
  expect(positionIn(page, picture, { x: 13, y: 60 })).toBe('25% 50%')
})
