import type { Drawing, Picture } from '@kewen/content/demo'
import sharp from 'sharp'
import { coverSize, drawCover } from './cover.ts'
import { inManner } from './in-manner.ts'
import { drawMark, drawMonogram, drawWordmark } from './marks.ts'

type Cover = Extract<Drawing, { kind: 'cover' }>

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
      return { name: `${name}.png`, mime: 'image/png', bytes: await rasterise(await drawnCover(drawing)) }
    case 'monogram':
      return { name: `${name}.png`, mime: 'image/png', bytes: await rasterise(drawMonogram(drawing)) }
    case 'mark':
      return { name: `${name}.svg`, mime: 'image/svg+xml', bytes: Buffer.from(drawMark(drawing)) }
    case 'wordmark':
      return { name: `${name}.svg`, mime: 'image/svg+xml', bytes: Buffer.from(drawWordmark(drawing)) }
  }
}

const drawnCover = async (drawing: Cover): Promise<string> =>
  inManner(drawCover(drawing), { look: drawing.look ?? 'horizons', size: coverSize, seed: drawing.seed })

const rasterise = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).png({ compressionLevel: 4 }).toBuffer()
