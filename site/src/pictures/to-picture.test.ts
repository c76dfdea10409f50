import { expect, test } from 'vitest'
import { focusClass, toPicture } from './to-picture.ts'

const file = (letter: string, mime: string, width: number, crop: 'whole' | 'square' = 'whole') => ({
  name: `${letter.repeat(32)}.${mime.slice(6)}`,
  mime,
  bytes: 1,
  width,
  height: width,
  crop,
})
const focal = { x: 50, y: 50 }

test('a picture offers its best formats first, and to a plain browser the largest file of ordinary width', () => {
  const picture = toPicture({
    type: 'picture',
    width: 1600,
    height: 1600,
    focal,
    files: [
      file('f', 'image/jpeg', 1600),
      file('a', 'image/avif', 480),
      file('b', 'image/webp', 480),
      file('c', 'image/jpeg', 480),
      file('d', 'image/jpeg', 1200),
      file('e', 'image/jpeg', 300, 'square'),
    ],
  })
  expect(picture?.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
  expect(picture?.src).toContain('d'.repeat(32))
  expect(picture?.srcset?.match(/\d+w/g)).toEqual(['480w', '1200w', '1600w'])
  expect(picture).toMatchObject({ width: 1600, height: 1600 })
})

test('a drawing is one file, and a document is no picture', () => {
  const drawing = toPicture({ type: 'drawing', focal, files: [file('a', 'image/svg+xml', 1200)] })
  expect(drawing).toMatchObject({ sources: [], srcset: undefined })
  expect(toPicture({ type: 'document', focal, files: [file('a', 'application/pdf', 1)] })).toBeNull()
})

test('the focal point falls on the nearest of 25 places', () => {
  expect(focusClass({ x: 60, y: 40 })).toBe('focus-50-50')
  expect(focusClass({ x: 0, y: 100 })).toBe('focus-0-100')
})
