import { prepareEdit, type Bench, type EditKind } from './measured-edits.ts'

export type Measured = { kind: EditKind; waits: number[]; rendered: number[] }

const warmUps = 3
const isRepeatable = (kind: EditKind): boolean => kind !== 'campaign' && kind !== 'takedown'

/**
 * Milliseconds from the request that publishes to when readers have it, and pages rendered, for so many edits of a kind.
 * Each begins when the publisher is done with the one before. `first` is the number of the first of them: no edit is made
 * twice. `isOver` ends it early, without the edit that was under way.
 */
export async function measureEdits(
  bench: Bench,
  kind: EditKind,
  { samples, first = 0, isOver }: { samples: number; first?: number; isOver?: () => Promise<boolean> },
): Promise<Measured> {
  const measured: Measured = { kind, waits: [], rendered: [] }
  const untold = first === 0 && isRepeatable(kind) ? warmUps : 0
  for (let n = 0; n < untold + samples; n += 1) {
    const edit = await prepareEdit[kind](bench, first + n)
    await bench.log.rendered()
    const started = performance.now()
    await Promise.all([edit.publish(), edit.isSeen()])
    const wait = performance.now() - started
    if (await isOver?.()) break
    const rendered = await bench.log.rendered()
    if (n < untold) continue
    measured.waits.push(wait)
    measured.rendered.push(rendered)
  }
  return measured
}
