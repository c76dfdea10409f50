import { drawing, element, path, rect, round } from '../svg.ts'
import { cellsOf, lightnessOf, toned } from './cells.ts'

const across = 64
const down = 43
/** How many places lie between two lines of the grid. */
const division = 8

/** A drawing on squared paper: every place of the picture is a reading, the darker the larger. */
export async function asGauges(svg: string, size: { width: number; height: number }): Promise<string> {
  const cells = await cellsOf(svg, { across, down })
  const [wide, high] = [size.width / across, size.height / down]
  const readings = new Map<string, string>()
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      const colour = cells.at(column, row)
      const side = wide * (0.5 + 0.46 * (1 - lightnessOf(colour)))
      const [x, y] = [(column + 0.5) * wide - side / 2, (row + 0.5) * high - side / 2]
      const tone = toned(colour, 8)
      readings.set(
        tone,
        `${readings.get(tone) ?? ''}M${round(x)} ${round(y)}h${round(side)}v${round(side)}h-${round(side)}z`,
      )
    }
  const lines = [
    ...Array.from(
      { length: Math.floor(across / division) + 1 },
      (_, index) => `M${round(index * division * wide)} 0v${size.height}`,
    ),
    ...Array.from(
      { length: Math.floor(down / division) + 1 },
      (_, index) => `M0 ${round(index * division * high)}h${size.width}`,
    ),
  ]
  return drawing(size.width, size.height, [
    rect(0, 0, size.width, size.height, { fill: '#eef2f5' }),
    // The paper takes on what is drawn on it, so that the picture keeps its depth.
    element('g', { opacity: 0.45 }, [svg]),
    ...[...readings].map(([fill, d]) => path(d, { fill })),
    path(lines.join(''), { fill: 'none', stroke: '#2d5b80', 'stroke-width': 1.5, opacity: 0.45 }),
  ])
}
