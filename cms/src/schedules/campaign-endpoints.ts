import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { collectionOf, Ref, toRef } from '@kewen/content/contract'
import { hasRole, memberOf, publishers, type Id, type Member } from '../access/member.ts'
import { findMainRow } from '../hooks/main-row.ts'
import { readJson } from '../publications/endpoints/read-json.ts'
import { readQuery } from '../publications/endpoints/machine-endpoint.ts'
import { placeOf } from '../publications/publication-record.ts'
import { forbidden, missing, refused } from '../words/refuse.ts'
import { changeTogether } from './change-together.ts'
import { mostTogether, readFamily } from './campaign-family.ts'
import { ScheduleError } from './schedule-error.ts'
import { tasks, type SeveralInput } from './schedule-jobs.ts'

const Change = z.enum(['publish', 'unpublish'])
const kinds = new Set(['campaigns', 'articles', 'profiles', 'pages'])
const Member = Ref.refine((ref) => kinds.has(collectionOf(ref)))
const Together = z.strictObject({
  change: Change,
  documents: z.array(Member).min(1).max(mostTogether),
  /** When it is to be done; null for now. */
  at: z.iso.datetime({ offset: true }).nullable(),
})

/** 整体发布 and 整体撤下: a campaign with all that belongs to it, as one release, now or at a time. For those who publish. */
export const campaignEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/together',
    method: 'get',
    handler: async (req) => {
      const { change } = readQuery(req, z.strictObject({ change: Change }))
      const { id, site } = await demandCampaign(req)
      const members = await readFamily(req, { campaign: id, site, change })
      return Response.json({ members, most: mostTogether }, { headers: { 'cache-control': 'no-store' } })
    },
  },
  {
    path: '/:id/together',
    method: 'post',
    handler: async (req) => {
      const { id, site, member } = await demandCampaign(req)
      const { change, documents, at } = await readJson(req, Together)
      await demandOfSite(req, documents, site)
      if (at === null) return Response.json({ changed: await changeNow(req, { change, documents }) })
      if (Date.parse(at) <= Date.now())
        throw refused(req, {
          zh: '所选时间已经过去，请选以后的时间。',
          en: 'This time has passed. Please choose a later one.',
        })
      const input: SeveralInput = {
        change,
        campaign: toRef('campaigns', id),
        documents,
        user: { relationTo: 'users', value: member.id },
      }
      const job = await req.payload.jobs.queue({
        task: tasks.several,
        input,
        waitUntil: new Date(at),
        req,
      })
      return Response.json({ id: job.id, at }, { status: 201 })
    },
  },
]

async function changeNow(req: PayloadRequest, together: Parameters<typeof changeTogether>[1]): Promise<Ref[]> {
  try {
    return await changeTogether(req, together)
  } catch (error) {
    throw error instanceof ScheduleError ? refused(req, error.words) : error
  }
}

async function demandCampaign(req: PayloadRequest): Promise<{ id: Id; site: Id; member: Member }> {
  const member = memberOf(req.user)
  if (!member) throw forbidden(req, { zh: '请先登录。', en: 'Please log in first.' })
  const ref = Ref.safeParse(`campaigns/${String(req.routeParams?.['id'])}`)
  const id = ref.success ? placeOf(ref.data, req).id : NaN
  const row = Number.isNaN(id) ? null : await findMainRow(req, 'campaigns', id)
  if (!row?.site || row.deletedAt || !hasRole(member, row.site))
    throw missing(req, { zh: '没有这个品牌活动。', en: 'There is no such campaign.' })
  if (!hasRole(member, row.site, publishers))
    throw forbidden(req, {
      zh: '整体发布和撤下需要该站点的编辑或总编辑。',
      en: 'To publish or take down a campaign as a whole needs an editor of the site.',
    })
  return { id: row.id, site: row.site, member }
}

/** All of them are of the campaign's site: nobody learns of others, or changes them, by way of a campaign of their own. */
async function demandOfSite(req: PayloadRequest, documents: Ref[], site: Id): Promise<void> {
  for (const [collection, refs] of Map.groupBy(new Set(documents), collectionOf)) {
    const { totalDocs } = await req.payload.db.count({
      collection: collection as CollectionSlug,
      where: { and: [{ id: { in: refs.map((ref) => placeOf(ref, req).id) } }, { site: { equals: site } }] },
    })
    if (totalDocs !== refs.length)
      throw refused(req, {
        zh: '所选内容中有的已被删除，或不属于这个站点。请重新打开列表再选。',
        en: 'Some of the documents were deleted or are of another site. Please open the list again.',
      })
  }
}
