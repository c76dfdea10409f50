import type { Endpoint } from 'payload'
import { z } from 'zod'
import { memberOf } from '../../access/member.ts'
import { forbidden } from '../../words/refuse.ts'
import { readQuery } from '../endpoints/machine-endpoint.ts'
import { readReleaseLog } from './release-log.ts'

const Query = z.strictObject({ page: z.coerce.number().int().min(1).max(10_000).default(1) })

/** `GET /api/release-log?page=1`: the page 发布记录 as JSON, for people who are logged in. */
export const releaseLogEndpoint: Endpoint = {
  path: '/release-log',
  method: 'get',
  handler: async (req) => {
    if (!memberOf(req.user)) throw forbidden(req, { zh: '请先登录。', en: 'Please log in first.' })
    const { page } = readQuery(req, Query)
    const log = await readReleaseLog(req, { page, now: new Date() })
    return Response.json(log, { headers: { 'cache-control': 'no-store' } })
  },
}
