import sharp from 'sharp'
import { expect, test } from 'vitest'
import { Look } from '@kewen/content/contract'
import { coverSize, drawCover } from './cover.ts'
import { inManner } from './in-manner.ts'

const cover = drawCover({ motif: 'road', light: 'dusk', seed: 'a road' })
const drawn = async (look: Look) => inManner(cover, { look, size: coverSize, seed: 'a road' })
const pixelsOf = (svg: string) =>
  sharp(Buffer.from(svg)).resize(24, 16).flatten({ background: '#ffffff' }).removeAlpha().raw().toBuffer()

test.each(Look.options)('a cover in the manner of %s shows what the cover shows', async (look) => {
  const [plain, other] = await Promise.all([pixelsOf(cover), drawn(look).then(pixelsOf)])
  expect(correlation([...plain], [...other])).toBeGreaterThan(0.8)
})

test('no two looks draw alike, and each draws the same again', async () => {
  const all = await Promise.all(Look.options.map(drawn))
  expect(new Set(all).size).toBe(all.length)
  expect(await Promise.all(Look.options.map(drawn))).toEqual(all)
})

/** How far two rows of numbers rise and fall together, up to 1. */
function correlation(one: number[], other: number[]): number {
  const mean = (row: number[]): number => row.reduce((sum, value) => sum + value, 0) / row.length
  const [m, n] = [mean(one), mean(other)]
  const together = (a: number[], b: number[], from: number, to: number): number =>
    a.reduce((sum, value, index) => sum + (value - from) * (b[index]! - to), 0)
  return together(one, other, m, n) / Math.sqrt(together(one, one, m, m) * together(other, other, n, n))
}
