import { drawingOf, qrModules, sizes, toPhrases } from '@kewen/content/design'
import type { ShareCard } from '../share-card.ts'
import { wholeSize } from '../share-sizes.ts'
import { fitTitle } from './fit-title.ts'
import type { Manner } from './manners.ts'
import { box, path, rounded, svg } from './markup.ts'
import { widthOf, writeLine } from './write-line.ts'
import type { Typeface } from './typeface.ts'

const margin = 72
const mark = { side: 60, top: 58, gap: 20, size: 34 }
/** The band at the foot: the portal's, as large as it must be to be so high. */
const band = { height: 196 }
/** The code at the right of the foot, at most so wide: it has whole pixels to a module. */
const code = { width: 190, bottom: 44, radius: 10 }
const room = {
  width: wholeSize.width - 2 * margin,
  height: 264,
  top: 134,
  sizes: Array.from({ length: 23 }, (_, step) => 128 - 4 * step),
  leading: 1.26,
}

/** The picture of a story for where it is shared, as SVG: the site's mark, the title, a drawing and the QR code. */
export function writeWhole(card: ShareCard, manner: Manner, faces: { title: Typeface; mark: Typeface }): string {
  const { width, height } = wholeSize
  return svg(wholeSize, [
    box({ x: 0, y: 0, width, height, fill: manner.ground }),
    ...writeBand(card, manner),
    ...writeMark(card, manner, faces.mark),
    ...writeTitle(card, manner, faces.title),
    ...writeCode(card),
  ])
}

function writeBand({ look, address }: ShareCard, { tones }: Manner): string[] {
  const scale = band.height / sizes.band.height
  const left = (wholeSize.width - sizes.band.width * scale) / 2
  const place = `translate(${left} ${wholeSize.height - band.height}) scale(${scale})`
  return drawingOf(look, 'band', address).map((d, index) => path({ d, ...tones[index]!, transform: place }))
}

function writeMark({ look, shortName }: ShareCard, manner: Manner, face: Typeface): string[] {
  const { side, top, gap, size } = mark
  return [
    ...writeIcon(look, shortName, manner, { x: margin, y: top, side }),
    writeLine(shortName, face, { x: margin + side + gap, y: top + side / 2 + size * 0.36, size, fill: manner.ink }),
  ]
}

/** The site's drawing in a square, as its icon has it. */
function writeIcon(
  look: ShareCard['look'],
  seed: string,
  { plate, plateTones }: Manner,
  { x, y, side }: { x: number; y: number; side: number },
): string[] {
  const { width, height } = sizes.picture
  const inner = `translate(${x} ${y}) scale(${side / height}) translate(${(height - width) / 2} 0)`
  return [
    `<clipPath id="mark">${rounded({ x, y, width: side, height: side, radius: 12 })}</clipPath>`,
    '<g clip-path="url(#mark)">',
    box({ x, y, width: side, height: side, fill: plate }),
    ...drawingOf(look, 'picture', seed).map((d, index) => path({ d, ...plateTones[index]!, transform: inner })),
    '</g>',
  ]
}

function writeTitle({ title, names }: ShareCard, { ink }: Manner, face: Typeface): string[] {
  const { size, lines } = fitTitle(toPhrases(title, names), room, (text) => widthOf(text, face))
  const leading = size * room.leading
  const top = room.top + (room.height - lines.length * leading) / 2
  return lines.map((line, index) =>
    // The ink of a Chinese character stands between 0.12 below its baseline and 0.88 above.
    writeLine(line, face, { x: margin, y: top + (index + 0.5) * leading + size * 0.38, size, fill: ink }),
  )
}

function writeCode({ address }: ShareCard): string[] {
  const { size, outline } = qrModules(address)
  const module = Math.max(1, Math.floor(code.width / size))
  const side = module * size
  const [x, y] = [wholeSize.width - margin - side, wholeSize.height - code.bottom - side]
  return [
    rounded({ x, y, width: side, height: side, radius: code.radius, fill: '#ffffff' }),
    path({ d: outline, fill: '#111111', transform: `translate(${x} ${y}) scale(${module})` }),
  ]
}
