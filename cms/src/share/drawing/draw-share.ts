import sharp from 'sharp'
import type { ShareCard } from '../share-card.ts'
import { mannerOf } from './manners.ts'
import { loadTypeface } from './typeface.ts'
import { writeSquare } from './write-square.ts'
import { writeWhole } from './write-whole.ts'

// One thread, and nothing kept: it is to go unnoticed beside the newsroom.
sharp.concurrency(1)
sharp.cache(false)

/** The share picture of a card and its square, as PNG. Equal cards give equal bytes. */
export async function drawShare(card: ShareCard): Promise<{ whole: Buffer; square: Buffer }> {
  const manner = mannerOf(card.look, card.brand)
  const [title, mark] = await Promise.all([
    loadTypeface({ family: manner.family, weight: 700, characters: `${card.title}${card.shortName}…` }),
    loadTypeface({ family: manner.family, weight: 600, characters: card.shortName }),
  ])
  const [whole, square] = await Promise.all([
    toPng(writeWhole(card, manner, { title, mark })),
    toPng(writeSquare(card, manner, title)),
  ])
  return { whole, square }
}

/** Few colours, as a drawing has them, in a palette of their own. */
const toPng = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).flatten().png({ palette: true, colours: 128, effort: 7, compressionLevel: 9 }).toBuffer()
