import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { Acknowledgement } from '@kewen/content/contract'
import { publications } from '../publication-record.ts'
import { machineEndpoint } from './machine-endpoint.ts'
import { readJson } from './read-json.ts'

/** Rows in one transaction: it holds the lock against editors for some milliseconds. */
const batch = 50

/** Strikes off rows that were published. One whose digest has changed meanwhile stays pending. */
export const acknowledgeEndpoint = machineEndpoint({
  path: '/acknowledge',
  method: 'post',
  handler: async (req) => {
    const { rows } = await readJson(req, Acknowledgement)
    for (let start = 0; start < rows.length; start += batch) await acknowledge(req, rows.slice(start, start + batch))
    return Response.json({ acknowledged: rows.length })
  },
})

async function acknowledge(req: PayloadRequest, rows: Acknowledgement['rows']): Promise<void> {
  const isOwner = await initTransaction(req)
  try {
    for (const { id, digest } of rows) await strikeOff(req, { id, digest })
    if (isOwner) await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** One statement: a row that changes at the same time is either struck off before, or not at all. */
const strikeOff = (req: PayloadRequest, { id, digest }: { id: string; digest: string }): Promise<unknown> =>
  req.payload.db.updateOne({
    collection: publications,
    where: { id: { equals: id }, digest: { equals: digest } },
    data: { pending: false },
    returning: false,
    req,
  })
