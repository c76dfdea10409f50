import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Form, Ref } from '@kewen/content/contract'
import { allForms, anyEdit, type Edit } from './testing/random-edits.ts'
import { openWorkshop, releasedFiles } from './testing/workshop.ts'

const seed = 20261122
const bursts = 8
/** The clock moves after each burst, by seconds and by days, and once it is set back. */
const steps = [90, 1800, 24 * 3600, 30, 6 * 3600, -30 * 3600, 2 * 24 * 3600, 3600]
let now = Date.parse('2026-11-22T08:00:30.000Z')
/** No page is given up because the machine is busy. */
const patient = { pageMilliseconds: 60_000, clock: () => new Date(now) }

/** Publishers that make hardly anything, or nearly everything, in the background. */
const ways = [
  ['as it is', 400],
  ['made in the background', 3],
] as const

let workshop: Awaited<ReturnType<typeof openWorkshop>>
beforeEach(async () => {
  workshop = await openWorkshop()
  now = Date.parse('2026-11-22T08:00:30.000Z')
})
afterEach(() => workshop.close())

/** Does an edit. What was taken down comes back at its next edit. */
function make({ id, change }: Edit, forms: Map<Ref, Form>): void {
  const row = workshop.standIn.rows.get(id)
  const changed = row?.form ? change(row.form) : forms.get(id)!
  if (changed) {
    forms.set(id, changed)
    workshop.standIn.publish(changed)
  } else workshop.standIn.takeDown(id)
}

it.each(ways)(
  'an incremental release, %s, is equal to a clean one after any edits',
  async (_way, atMostNow) => {
    for (const form of allForms) if (!workshop.standIn.rows.has(form.id)) workshop.standIn.publish(form)
    const forms = new Map(Array.from(workshop.standIn.rows.values(), ({ id, form }) => [id, form!]))
    const publisher = await workshop.publisher('incremental', { ...patient, atMostNow })
    await publisher.reconcile()
    const edits = fc.sample(fc.array(anyEdit, { minLength: 1, maxLength: 12 }), { numRuns: bursts, seed })
    const made: string[] = []
    for (const [burst, group] of edits.entries()) {
      for (const one of group) {
        make(one, forms)
        made.push(one.label)
        if (one.label.length % 3 === 0) await publisher.takePending(0)
      }
      now += steps[burst % steps.length]! * 1000
      while (await publisher.takePending(0));
      const clean = await workshop.publisher(`clean-${burst}`, patient)
      await clean.reconcile()
      await clean.close()
      const incremental = releasedFiles(workshop.portalOf('incremental'))
      const expected = releasedFiles(workshop.portalOf(`clean-${burst}`))
      const all = new Set([...incremental.keys(), ...expected.keys()])
      const differing = [...all].filter((path) => incremental.get(path) !== expected.get(path))
      await publisher.reportStatus()
      expect(workshop.standIn.statuses.at(-1)!.portals.flatMap(({ failures }) => failures)).toEqual([])
      expect(differing, `seed ${seed}, after ${made.join(', ')}`).toEqual([])
    }
  },
  180_000,
)
