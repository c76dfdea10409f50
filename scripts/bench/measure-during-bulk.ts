import { evergreenPath } from '@kewen/content/routes'
import { measureEdits, type Measured } from './measure-edits.ts'
import type { Bench } from './measured-edits.ts'

/** A page that no edit of a story touches: it has the change when all pages have it. */
const untouched = evergreenPath('accessibility')
/** What stands at the head of every page once the change is out. */
const notice = '全站提示：测量时写下。'
/** A change of every page that takes longer, in seconds, is lost. */
const patience = 1800
const kinds = ['body', 'takedown'] as const
type Counts = Record<(typeof kinds)[number], number>

/**
 * Changes every page of the portal and measures edits until readers have that. Answers what fitted into the time, and how
 * long the change took, in seconds. Of a small portal nothing may fit.
 */
export async function measureDuringBulk(
  bench: Bench,
  { samples, first }: { samples: Counts; first: Counts },
): Promise<{ measured: Measured[]; seconds: number }> {
  const { administrator, reader, seeded } = bench
  const started = performance.now()
  await administrator.changeSite(seeded.site, { notice })
  const isOver = (): Promise<boolean> => reader.sees(notice, untouched)
  const measured: Measured[] = []
  for (const kind of kinds)
    measured.push(await measureEdits(bench, kind, { samples: samples[kind], first: first[kind], isOver }))
  await reader.waitFor(notice, untouched, patience)
  const seconds = (performance.now() - started) / 1000
  await bench.log.rendered()
  return { measured, seconds }
}
