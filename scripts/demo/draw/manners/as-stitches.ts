import { drawing, element, path, rect, round } from '../svg.ts'
import { cellsOf, lightnessOf, toned } from './cells.ts'

const across = 110
const down = 73

/** Embroidery: every place of the picture is a stitch on a light cloth, and every second row leans the other way. */
export async function asStitches(svg: string, size: { width: number; height: number }): Promise<string> {
  const cells = await cellsOf(svg, { across, down })
  const [wide, high] = [size.width / across, size.height / down]
  const threads = new Map<string, string>()
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      const colour = cells.at(column, row)
      // What is nearly white is the cloth.
      if (lightnessOf(colour) > 0.94) continue
      const tone = toned(colour, 8)
      const [x, y, long] = [column * wide + 2.5, row * high + 2.5, wide - 4]
      const stitch =
        row % 2 === 0
          ? `M${round(x)} ${round(y + long)}l${round(long)}-${round(long)}`
          : `M${round(x)} ${round(y)}l${round(long)} ${round(long)}`
      threads.set(tone, (threads.get(tone) ?? '') + stitch)
    }
  return drawing(size.width, size.height, [
    rect(0, 0, size.width, size.height, { fill: '#f6f1e6' }),
    // Threads lie so close that little of the cloth is seen between them.
    element('g', { opacity: 0.62 }, [svg]),
    ...[...threads].map(([stroke, d]) =>
      path(d, { fill: 'none', stroke, 'stroke-width': 9, 'stroke-linecap': 'round' }),
    ),
  ])
}
