import type { Look } from '@kewen/content/contract'
import { asGauges } from './manners/as-gauges.ts'
import { asPapercut } from './manners/as-papercut.ts'
import { asStitches } from './manners/as-stitches.ts'
import { asStrata } from './manners/as-strata.ts'

type Size = { width: number; height: number }

/** A cover drawn in the idea of a look. What it shows stays what it shows. Equal input gives equal bytes. */
export async function inManner(
  svg: string,
  { look, size, seed }: { look: Look; size: Size; seed: string },
): Promise<string> {
  switch (look) {
    case 'horizons':
      return svg
    case 'papercut':
      return asPapercut(svg)
    case 'strata':
      return asStrata(svg, size, seed)
    case 'stitches':
      return asStitches(svg, size)
    case 'gauges':
      return asGauges(svg, size)
  }
}
