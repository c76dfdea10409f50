import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Picture } from '@kewen/content/demo'
import { readDemos } from '../read-demos.ts'
import { coverSize, drawCover } from './cover.ts'
import { lettering } from './lettering.ts'
import { drawPicture } from './picture-file.ts'

const pictures = readDemos().flatMap(({ site, pictures }) =>
  pictures.map((picture): Picture => ({ ...picture, id: `${picture.id} of ${site.key}` })),
)
const coversOf = (from: Picture[]) =>
  from.flatMap(({ id, drawing }) => (drawing.kind === 'cover' ? [{ id, svg: drawCover(drawing) }] : []))
const covers = coversOf(pictures)

test('equal words give an equal drawing', () => {
  expect(coversOf(pictures)).toEqual(covers)
})

test('no two covers are alike', () => {
  expect(new Set(covers.map(({ svg }) => svg)).size).toBe(covers.length)
})

test('a cover is made of shapes alone: no text, no picture, nothing from elsewhere, and no broken number', () => {
  for (const { id, svg } of covers) {
    expect(svg, id).not.toMatch(/<(?:text|image|use|style|script|foreignObject)|href|NaN|Infinity|undefined/u)
    expect(svg.length, id).toBeLessThan(400_000)
  }
})

test('seen at the size of a thumbnail, each cover has light and dark, and differs from every other', async () => {
  const thumbnails = await Promise.all(
    covers.map(async ({ id, svg }) => ({
      id,
      pixels: await sharp(Buffer.from(svg)).resize(24, 16).removeAlpha().raw().toBuffer(),
    })),
  )
  for (const { id, pixels } of thumbnails) {
    expect(Math.max(...pixels) - Math.min(...pixels), id).toBeGreaterThan(90)
    for (const other of thumbnails)
      if (other.id < id) expect(meanDifference(pixels, other.pixels), `${id} and ${other.id}`).toBeGreaterThan(5)
  }
})

test('covers and portraits are pictures of their size, marks are vectors', async () => {
  const one = (kind: Picture['drawing']['kind']) => drawPicture(pictures.find(({ drawing }) => drawing.kind === kind)!)
  const cover = await one('cover')
  expect(await sharp(cover.bytes).metadata()).toMatchObject({ format: 'png', ...coverSize })
  expect(await sharp((await one('monogram')).bytes).metadata()).toMatchObject({
    format: 'png',
    width: 800,
    height: 800,
  })
  expect((await one('mark')).mime).toBe('image/svg+xml')
  expect((await one('wordmark')).mime).toBe('image/svg+xml')
  expect((await one('cover')).bytes.equals(cover.bytes)).toBe(true)
})

test('lettering stays within its place, in the middle of its ink', () => {
  const { d, width } = lettering('百嘎丽', { cx: 100, cy: 50, size: 80, within: 120 })
  expect(width).toBeLessThanOrEqual(120.5)
  const xs = [...d.matchAll(/[MLQC](-?[\d.]+)/gu)].map(([, x]) => Number(x))
  expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(100, -1)
})

test('a line that ends next to nothing beside an axis is drawn all the same', () => {
  expect(lettering('何', { cx: 400, cy: 350, size: 400, within: 560 }).d).toMatch(/^[-\d. MLQCZ]+$/u)
})

test('a character that the face does not have is named', () => {
  expect(() => lettering('𠮷', { cx: 0, cy: 0, size: 10, within: 10 })).toThrow('𠮷')
})

const meanDifference = (a: Buffer, b: Buffer): number =>
  a.reduce((sum, value, index) => sum + Math.abs(value - b[index]!), 0) / a.length

test('a mark refers to nothing outside itself', async () => {
  const mark = await drawPicture(pictures.find(({ drawing }) => drawing.kind === 'mark')!)
  expect(mark.bytes.toString()).not.toMatch(/href|url\((?!#)/u)
})
