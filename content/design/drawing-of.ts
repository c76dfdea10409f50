import { boundedMemory } from '../bounded-memory.ts'
import type { Look } from '../contract/index.ts'
import type { Canvas, Outlines } from './canvas.ts'
import { gauges } from './gauges.ts'
import { horizons } from './horizons.ts'
import { papercut } from './papercut.ts'
import { seeded } from './seeded.ts'
import { stitches } from './stitches.ts'
import { strata } from './strata.ts'

const ideas: Record<Look, (canvas: Canvas) => Outlines> = { horizons, papercut, strata, stitches, gauges }

/** The sizes in which is drawn: a band across the page, and a picture in the place of a story's. */
export const sizes = { band: { width: 1200, height: 160 }, picture: { width: 300, height: 200 } } as const

/**
 * What a look draws of a seed: three outlines, the farthest first, of which the last one stands on the lower edge. Equal
 * seeds give equal lines.
 */
export const drawingOf = (look: Look, size: keyof typeof sizes, seed: string): Outlines =>
  drawn.recall(`${look} ${size} ${seed}`, () => ideas[look]({ ...sizes[size], next: seeded(seed) }))

const drawn = boundedMemory<Outlines>(500)
