import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { toSheet } from './to-sheet.ts'
import { withinBudget } from './within-budget.ts'

const noisy = (width: number, height: number): Promise<Buffer> =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer()

test('sheets get coarser until all of them fit, and all alike', async () => {
  const sheets = [await noisy(200, 200), await noisy(200, 100)]
  const size = (encoded: Buffer[]): number => encoded.reduce((sum, { length }) => sum + length, 0)
  const best = await withinBudget(sheets)
  const coarser = await withinBudget(sheets, size(best) - 1)
  expect(size(coarser)).toBeLessThan(size(best))
  await expect(withinBudget(sheets, 100)).rejects.toThrow('2 sheets do not fit into 100 bytes')
})

test('a sheet shows each picture whole in width, and no more than the beginning of a long page', async () => {
  const { width, height } = await sharp(
    await toSheet([
      { width: 360, png: await noisy(360, 4000) },
      { width: 1280, png: await noisy(1280, 500) },
    ]),
  ).metadata()
  expect(width).toBe(16 + 270 + 16 + 512 + 16)
  expect(height).toBe(1400 + 32)
})
