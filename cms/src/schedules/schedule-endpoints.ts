import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { memberOf, type Member } from '../access/member.ts'
import { inTransactionOf } from '../publications/in-transaction.ts'
import { forbidden, missing } from '../words/refuse.ts'
import { wordsFor } from '../words/words.ts'
import { mayChangeOrder, readSchedules } from './schedule-list.ts'
import { findJob, jobs, orderOf, type JobRow } from './schedule-jobs.ts'

/** What is scheduled, for people who are logged in: they see what is of their own sites. */
export const scheduleEndpoints: Endpoint[] = [
  {
    path: '/schedules',
    method: 'get',
    handler: async (req) => {
      demandMember(req)
      return Response.json(await readSchedules(req, new Date()), { headers: { 'cache-control': 'no-store' } })
    },
  },
  {
    path: '/schedules/:id/cancel',
    method: 'post',
    handler: async (req) => {
      const job = await demandJob(req)
      await strikeOff(req, job)
      return Response.json({ cancelled: job.id })
    },
  },
  {
    path: '/schedules/:id/retry',
    method: 'post',
    handler: async (req) => {
      const member = demandMember(req)
      const job = await demandJob(req)
      const { id } = await orderAnew(req, job, member)
      return Response.json({ id }, { status: 201 })
    },
  },
]

/** Cancels a schedule. One that is being carried out at this moment cannot be called back. */
export async function strikeOff(req: PayloadRequest, { id }: JobRow): Promise<void> {
  await req.payload.db.deleteMany({
    collection: jobs,
    where: { and: [{ id: { equals: id } }, { processing: { not_equals: true } }] },
    req,
  })
  if (await findJob(req.payload, id))
    throw new APIError(
      wordsFor(req, { zh: '正在执行，已不能取消。', en: 'It is being carried out and cannot be cancelled.' }),
      409,
      null,
      true,
    )
}

/** Orders what failed once more, at once and in the name of the person who asks for it. */
async function orderAnew(req: PayloadRequest, job: JobRow, member: Member): Promise<JobRow> {
  return inTransactionOf(req, async () => {
    await req.payload.db.deleteMany({ collection: jobs, where: { id: { equals: job.id } }, req })
    const anew = await req.payload.jobs.queue({
      task: job.taskSlug as 'schedulePublish',
      input: { ...(job.input as object), user: { relationTo: 'users', value: Number(member.id) } },
      waitUntil: new Date(),
      req,
    })
    return anew as JobRow
  })
}

function demandMember(req: PayloadRequest): Member {
  const member = memberOf(req.user)
  if (!member) throw forbidden(req, { zh: '请先登录。', en: 'Please log in first.' })
  return member
}

async function demandJob(req: PayloadRequest): Promise<JobRow> {
  demandMember(req)
  const asked = String(req.routeParams?.['id'])
  const isId = req.payload.db.defaultIDType !== 'number' || /^\d{1,15}$/.test(asked)
  const job = isId ? await findJob(req.payload, asked) : null
  const order = job && orderOf(job.input)
  if (!job || !order || !(await mayChangeOrder(req, order)))
    throw missing(req, {
      zh: '没有这项安排（可能已经执行或取消），或者您无权处理。',
      en: 'There is no such schedule (it may be done or cancelled), or it is not yours to handle.',
    })
  return job
}
