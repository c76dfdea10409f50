import type { CollectionSlug, Payload } from 'payload'
import { z } from 'zod'
import { Language, PublicCollection, Ref, toRef } from '@kewen/content/contract'
import type { Id } from '../access/member.ts'
import type { Change, Together } from './change-together.ts'

/** The collection in which Payload keeps jobs, those of schedules among them. */
export const jobs = 'payload-jobs' as CollectionSlug

/** Payload's own task changes one document, ours several together. */
export const tasks = { one: 'schedulePublish', several: 'changeTogether' } as const

const Id = z.union([z.number(), z.string()])
const Person = z.object({ relationTo: z.literal('users'), value: Id })

/** What Payload's drawer orders: a document, and perhaps one language of it. */
const OneInput = z
  .looseObject({
    type: z.enum(['publish', 'unpublish']).nullish(),
    locale: z.string().nullish(),
    doc: z.object({ relationTo: PublicCollection, value: Id }),
    user: Person,
  })
  .transform(({ type, locale, doc, user }) => ({
    change: (type ?? 'publish') satisfies Change,
    documents: [toRef(doc.relationTo, doc.value)],
    locale: Language.safeParse(locale).data,
    campaign: null,
    user: user.value,
  }))

/** What the button of a campaign orders. */
const SeveralInput = z
  .strictObject({
    change: z.enum(['publish', 'unpublish']),
    campaign: Ref,
    documents: z.array(Ref).min(1),
    user: Person,
  })
  .transform(({ user, ...rest }) => ({ ...rest, locale: undefined, user: user.value }))
export type SeveralInput = z.input<typeof SeveralInput>

/** What is to be done, and who ordered it. */
export type Order = Together & { campaign: Ref | null; user: Id }

/** The order that a job carries out; null where it carries out none that can be read. */
export const orderOf = (input: unknown): Order | null => z.union([SeveralInput, OneInput]).safeParse(input).data ?? null

export type JobRow = {
  id: Id
  taskSlug: string
  input: unknown
  waitUntil?: string | Date | null
  hasError?: boolean | null
  processing?: boolean | null
  error?: { message?: unknown } | null
  createdAt: string | Date
  updatedAt: string | Date
}

/** Far more than an editorial office has open; none of them is left out silently. */
const mostJobs = 1000

const ofSchedules = { taskSlug: { in: Object.values(tasks) } }

/** The jobs of schedules that are not done, the next first. */
export async function readJobs(payload: Payload): Promise<JobRow[]> {
  const { docs } = await payload.db.find<JobRow>({
    collection: jobs,
    where: { and: [ofSchedules, { completedAt: { exists: false } }] },
    sort: 'waitUntil',
    limit: mostJobs,
    pagination: false,
  })
  return docs
}

export const findJob = (payload: Payload, id: Id): Promise<JobRow | null> =>
  payload.db.findOne<JobRow>({
    collection: jobs,
    where: { and: [{ id: { equals: id } }, ofSchedules, { completedAt: { exists: false } }] },
  })
