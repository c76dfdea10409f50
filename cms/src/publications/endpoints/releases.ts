import { ReleaseReport } from '@kewen/content/contract'
import { releases } from '../releases-collection.ts'
import { machineEndpoint } from './machine-endpoint.ts'
import { readJson } from './read-json.ts'

/** Keeps what became of publications. A report that comes twice is kept once. */
export const releasesEndpoint = machineEndpoint({
  path: '/releases',
  method: 'post',
  handler: async (req) => {
    const data = await readJson(req, ReleaseReport)
    const where = { site: { equals: data.site }, number: { equals: data.number } }
    const known = await req.payload.db.findOne<{ id: number | string }>({
      collection: releases,
      where,
      select: { number: true },
    })
    if (known) await req.payload.db.updateOne({ collection: releases, id: known.id, data, returning: false })
    else await req.payload.db.create({ collection: releases, data, returning: false })
    return Response.json({})
  },
})
