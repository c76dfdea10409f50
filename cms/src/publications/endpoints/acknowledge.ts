import { Acknowledgement } from '@kewen/content/contract'
import { publicationTable } from '../table/publication-table.ts'
import { machineEndpoint } from './machine-endpoint.ts'
import { readJson } from './read-json.ts'

/** Strikes off rows that were published. One whose digest has changed meanwhile stays pending. */
export const acknowledgeEndpoint = machineEndpoint({
  path: '/acknowledge',
  method: 'post',
  handler: async (req) => {
    const { rows } = await readJson(req, Acknowledgement)
    await publicationTable(req.payload).strikeOff(rows)
    return Response.json({ acknowledged: rows.length })
  },
})
