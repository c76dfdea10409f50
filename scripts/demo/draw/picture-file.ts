import type { Picture } from '@kewen/content/demo'
import sharp from 'sharp'
import { drawCover } from './cover.ts'
import { drawMark, drawMonogram, drawWordmark } from './marks.ts'

/** A picture as an editor would upload it. */
export type PictureFile = { name: string; mime: 'image/png' | 'image/svg+xml'; bytes: Buffer }

/**
 * Draws a picture. Covers and portraits become PNG, which keeps flat colours clean for the newsroom's own derivatives;
 * marks stay vectors.
 */
export async function drawPicture({ id, drawing }: Picture): Promise<PictureFile> {
  const name = id.slice(id.indexOf('/') + 1)
  switch (drawing.kind) {
    case 'cover':
      return { name: `${name}.png`, mime: 'image/png', bytes: await rasterise(drawCover(drawing)) }
    case 'monogram':
      return { name: `${name}.png`, mime: 'image/png', bytes: await rasterise(drawMonogram(drawing)) }
    case 'mark':
      return { name: `${name}.svg`, mime: 'image/svg+xml', bytes: Buffer.from(drawMark(drawing)) }
    case 'wordmark':
      return { name: `${name}.svg`, mime: 'image/svg+xml', bytes: Buffer.from(drawWordmark(drawing)) }
  }
}

const rasterise = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).png({ compressionLevel: 4 }).toBuffer()
