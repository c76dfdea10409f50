import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '../access/member.ts'
import { formOf } from '../publications/forms/form-of.ts'
import { inTransaction } from '../publications/in-transaction.ts'
import { publishCreated, publishDocument } from '../publications/publish-document.ts'
import type { ImportPlan } from './plan-import.ts'
import { addRedirect, leadElsewhere } from './redirect-rows.ts'
import { toFields } from './redirect-target.ts'

/** Written in one transaction: on SQLite those who write meanwhile wait for it, some hundred milliseconds. */
const batch = 50

/**
 * Writes what an import changes, with its publications, batch by batch, and without the hooks of a form: the plan has
 * checked all that they would. What is written when it is cut off stays: the same file imported again adds the rest.
 */
export async function carryOutImport(
  payload: Payload,
  { site, plan }: { site: Id; plan: Pick<ImportPlan, 'added' | 'changed'> },
): Promise<void> {
  const steps = [
    ...plan.added.map((one) => async (req: PayloadRequest) => {
      const { id } = await addRedirect(req, { site, ...one })
      await publishCreated(req, formOf('redirects', { id, site, from: one.from, ...toFields(one.target) }))
    }),
    ...plan.changed.map(({ row, target }) => async (req: PayloadRequest) => {
      await publishDocument(req, await leadElsewhere(req, row, target))
    }),
  ]
  for (let start = 0; start < steps.length; start += batch) {
    await inTransaction(payload, async (req) => {
      for (const step of steps.slice(start, start + batch)) await step(req)
    })
    await nextTurn()
  }
}
