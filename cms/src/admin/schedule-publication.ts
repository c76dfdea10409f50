import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import type { PayloadRequest } from 'payload'
import { hasRole, memberOf, publishers, type Id } from '../access/member.ts'
import { findMainRow } from '../hooks/main-row.ts'
import { strikeOff } from '../schedules/schedule-endpoints.ts'
import { findJob, orderOf, readJobs } from '../schedules/schedule-jobs.ts'
import { forbidden } from '../words/refuse.ts'
import { wordsFor, type Words } from '../words/words.ts'

type Schedule = Parameters<typeof schedulePublishHandler>[0]
type Outcome = Awaited<ReturnType<typeof schedulePublishHandler>>
type Doc = { relationTo: string; value: Id }

/**
 * Schedules a publication or a removal, or strikes one off, for those who may publish the document. Payload's own
 * handler lets anybody who is logged in strike off any of them, and then queues a job that does nothing.
 */
export async function schedulePublication(args: Schedule): Promise<Outcome> {
  const { req } = args
  if (args.doc) await mustPublish(req, args.doc as Doc)
  if (args.doc && args.type === 'unpublish' && !(await isPublicBy(req, args.doc as Doc, args.date)))
    return { error: wordsFor(req, neverPublic) }
  if (args.deleteID) {
    const job = await findJob(req.payload, args.deleteID)
    await mustPublish(req, (job?.input as { doc?: Doc } | undefined)?.doc)
    await strikeOff(req, job!)
    return { message: req.i18n.t('general:success') }
  }
  return schedulePublishHandler(args)
}

/** The drawer proposes a removal to whoever opens it for a document that was never published. */
const neverPublic: Words = {
  zh: '这项内容还没有发布，也没有安排在此之前发布，无法安排撤下。如果要定时发布，请选“发布”。',
  en: 'This is not published, nor is it to be before then, so it cannot be taken down. To have it published, choose “Publish”.',
}

/** Whether a document is public, or is to be before a moment. */
async function isPublicBy(req: PayloadRequest, { relationTo, value }: Doc, date: Date | undefined): Promise<boolean> {
  if ((await findMainRow(req, relationTo, value))?._status === 'published') return true
  return (await readJobs(req.payload)).some(({ input, waitUntil, hasError }) => {
    const order = orderOf(input)
    const isBefore = !date || !waitUntil || new Date(waitUntil) < new Date(date)
    return !hasError && isBefore && order?.change === 'publish' && order.documents.includes(`${relationTo}/${value}`)
  })
}

async function mustPublish(req: PayloadRequest, doc: Doc | undefined): Promise<void> {
  const member = memberOf(req.user)
  const row = doc && (await findMainRow(req, doc.relationTo, doc.value))
  if (!member || !row?.site || !hasRole(member, row.site, publishers))
    throw forbidden(req, {
      zh: '只有该站点的编辑或总编辑可以安排发布。',
      en: 'Only editors of the site may schedule a publication.',
    })
}
