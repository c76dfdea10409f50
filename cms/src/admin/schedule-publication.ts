import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import type { PayloadRequest } from 'payload'
import { hasRole, memberOf, publishers, type Id } from '../access/member.ts'
import { findMainRow } from '../hooks/main-row.ts'
import { strikeOff } from '../schedules/schedule-endpoints.ts'
import { findJob } from '../schedules/schedule-jobs.ts'
import { forbidden } from '../words/refuse.ts'

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
  if (args.deleteID) {
    const job = await findJob(req.payload, args.deleteID)
    await mustPublish(req, (job?.input as { doc?: Doc } | undefined)?.doc)
    await strikeOff(req, job!)
    return { message: req.i18n.t('general:success') }
  }
  return schedulePublishHandler(args)
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
