import { drawingOf, sizes, toPhrases } from '@kewen/content/design'
import type { ShareCard } from '../share-card.ts'
import { squareSize } from '../share-sizes.ts'
import { fitTitle } from './fit-title.ts'
import type { Manner } from './manners.ts'
import { box, path, svg } from './markup.ts'
import { widthOf, writeLine } from './write-line.ts'
import type { Typeface } from './typeface.ts'

const room = { width: 256, height: 120, top: 18, sizes: [50, 48, 46, 44, 42, 40, 38, 36, 34, 32, 30], leading: 1.16 }

/**
 * The thumbnail that WeChat shows beside a story's title, often no larger than a finger: the site's name and a drawing
 * of the story's own.
 */
export function writeSquare(card: ShareCard, manner: Manner, face: Typeface): string {
  const { width, height } = squareSize
  const names = card.names.filter((name) => name !== card.shortName)
  const { size, lines } = fitTitle(toPhrases(card.shortName, names), room, (text) => widthOf(text, face))
  const drawn = `translate(0 ${height - sizes.picture.height})`
  return svg(squareSize, [
    box({ x: 0, y: 0, width, height, fill: manner.plate }),
    ...drawingOf(card.look, 'picture', card.address).map((d, index) =>
      path({ d, ...manner.plateTones[index]!, transform: drawn }),
    ),
    ...lines.map((line, index) =>
      writeLine(line, face, {
        x: (width - widthOf(line, face) * size) / 2,
        y: room.top + (index + 0.5) * size * room.leading + size * 0.38,
        size,
        fill: manner.onPlate,
      }),
    ),
  ])
}
