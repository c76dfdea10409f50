import { WishAnswer } from '@kewen/content/contract'
import { rollbackWishes } from '../rollback-wishes-collection.ts'
import { machineEndpoint } from './machine-endpoint.ts'
import { readJson } from './read-json.ts'

/**
 * Answers a wish for a rollback. The first answer stays: another one, and one to a wish that a restored backup does not
 * know any more, change nothing.
 */
export const wishesEndpoint = machineEndpoint({
  path: '/wishes',
  method: 'post',
  handler: async (req) => {
    const { id, answer } = await readJson(req, WishAnswer)
    await req.payload.db.updateOne({
      collection: rollbackWishes,
      where: { id: { equals: id }, pending: { equals: true } },
      data: { pending: false, answer, answeredAt: new Date().toISOString() },
      returning: false,
    })
    return Response.json({})
  },
})
