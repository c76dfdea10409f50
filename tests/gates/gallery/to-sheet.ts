import sharp from 'sharp'

/** A picture of a page in a window of a width, in CSS pixels. */
export type Shot = { width: number; png: Buffer }

/** How wide a picture stands in a sheet. */
const widthInSheet = (width: number): number => Math.round(width < 500 ? width * 0.75 : width * 0.4)
const gap = 16
const mostHeight = 1400

/** Puts pictures side by side, reduced, on grey. */
export async function toSheet(shots: Shot[]): Promise<Buffer> {
  const tiles = await Promise.all(
    shots.map(async ({ width, png }) => {
      const { data, info } = await sharp(png)
        .resize({ width: widthInSheet(width) })
        .png()
        .toBuffer({ resolveWithObject: true })
      const height = Math.min(info.height, mostHeight)
      return {
        width: info.width,
        height,
        input: await sharp(data).extract({ left: 0, top: 0, width: info.width, height }).toBuffer(),
      }
    }),
  )
  const width = tiles.reduce((sum, tile) => sum + tile.width + gap, gap)
  const height = Math.max(...tiles.map((tile) => tile.height)) + 2 * gap
  let left = gap
  const placed = tiles.map((tile) => {
    const at = { input: tile.input, left, top: gap }
    left += tile.width + gap
    return at
  })
  return sharp({ create: { width, height, channels: 3, background: '#808080' } })
    .composite(placed)
    .png()
    .toBuffer()
}
