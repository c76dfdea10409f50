import { PublisherStatus } from '@kewen/content/contract'
import { currentStatus, publisherStatus } from '../publisher-status-collection.ts'
import { machineEndpoint } from './machine-endpoint.ts'
import { readJson } from './read-json.ts'

/**
 * Keeps what the publisher says of itself, in place of what it said before. The moment is the newsroom's own: clocks of
 * two machines may differ.
 */
export const statusEndpoint = machineEndpoint({
  path: '/status',
  method: 'post',
  handler: async (req) => {
    const status = await readJson(req, PublisherStatus)
    const { db } = req.payload
    const known = await db.findOne({ collection: publisherStatus, where: { id: { equals: currentStatus } } })
    const data = { id: currentStatus, ...status, at: new Date().toISOString() }
    if (known) await db.updateOne({ collection: publisherStatus, id: currentStatus, data, returning: false })
    else await db.create({ collection: publisherStatus, data, returning: false })
    return Response.json({})
  },
})
