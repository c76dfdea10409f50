import { prepareEdit, type Bench, type EditKind } from './measured-edits.ts'

export type Measured = { kind: EditKind; waits: number[]; rendered: number[] }

const warmUps = 3

/**
 * Milliseconds from the request that publishes to when readers have it, and pages rendered, for so many edits of a kind.
 * Each begins when the publisher is done with the one before.
 */
export async function measureEdits(bench: Bench, kind: EditKind, samples: number): Promise<Measured> {
  const measured: Measured = { kind, waits: [], rendered: [] }
  const isRepeatable = kind !== 'campaign' && kind !== 'takedown'
  for (let n = isRepeatable ? -warmUps : 0; n < samples; n += 1) {
    const edit = await prepareEdit[kind](bench, isRepeatable ? n + warmUps : n)
    await bench.log.rendered()
    const started = performance.now()
    await Promise.all([edit.publish(), edit.isSeen()])
    const wait = performance.now() - started
    const rendered = await bench.log.rendered()
    if (n < 0) continue
    measured.waits.push(wait)
    measured.rendered.push(rendered)
  }
  return measured
}
