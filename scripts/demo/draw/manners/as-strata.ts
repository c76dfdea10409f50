import { randomOf, type Random } from '../random.ts'
import { drawing, path, rect, round } from '../svg.ts'
import { cellsOf, toned, type Cells } from './cells.ts'

const across = 320
const down = 107
type Size = { width: number; height: number }

/** Layers that stack and break: the picture in beds of uneven thickness, shifted along a fault. */
export async function asStrata(svg: string, size: Size, seed: string): Promise<string> {
  const cells = await cellsOf(svg, { across, down, isSharp: true })
  const random = randomOf(`strata|${seed}`)
  const beds = bedsOf(random)
  const fault = random.whole(Math.round(across * 0.3), Math.round(across * 0.7))
  const slip = random.pick([-3, -2, 2, 3])
  const planes = beds.map(({ top }) => `M0 ${round((top * size.height) / down)}h${size.width}`).join('')
  return drawing(size.width, size.height, [
    ...beds.flatMap((bed, index) => runsOf(bed, { cells, size, fault: fault + index * 2, slip })),
    path(planes, { fill: 'none', stroke: '#1b1513', 'stroke-width': 2, opacity: 0.2 }),
  ])
}

type Bed = { top: number; thick: number }

/** From the top to the lower edge, thin ones and thick ones. */
function bedsOf(random: Random): Bed[] {
  const beds: Bed[] = []
  for (let top = 0; top < down;) {
    const thick = Math.min(down - top, random.pick([1, 2, 2, 3, 4]))
    beds.push({ top, thick })
    top += thick
  }
  return beds
}

type Ground = { cells: Cells; size: Size; fault: number; slip: number }

/** A bed as runs of one tone. */
function runsOf({ top, thick }: Bed, { cells, size, fault, slip }: Ground): string[] {
  const [wide, high] = [size.width / across, size.height / down]
  const toneAt = (column: number): string => {
    const row = top + Math.floor(thick / 2) + (column > fault ? slip : 0)
    return toned(cells.at(column, Math.min(down - 1, Math.max(0, row))), 8)
  }
  const runs: string[] = []
  for (let from = 0; from < across;) {
    const tone = toneAt(from)
    let to = from + 1
    while (to < across && toneAt(to) === tone) to++
    runs.push(rect(from * wide, top * high, (to - from) * wide + 1, thick * high + 1, { fill: tone }))
    from = to
  }
  return runs
}
