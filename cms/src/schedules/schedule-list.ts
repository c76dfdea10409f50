import type { CollectionSlug, PayloadRequest } from 'payload'
import { collectionOf, type Ref } from '@kewen/content/contract'
import { hasRole, memberOf, publishers, type Id, type Member } from '../access/member.ts'
import { placeOf } from '../publications/publication-record.ts'
import { readTitles, type NamedDocument } from '../publications/status/read-titles.ts'
import type { Words } from '../words/words.ts'
import { failureWords } from './schedule-error.ts'
import { orderOf, readJobs, type JobRow, type Order } from './schedule-jobs.ts'
import type { Change } from './change-together.ts'

/** A schedule is late when it is not done two minutes after it was due. */
const patience = 2 * 60 * 1000

export type Schedule = {
  id: Id
  state: 'upcoming' | 'late' | 'failed'
  change: Change
  /** The campaign that is published or taken down as a whole. */
  campaign: NamedDocument | null
  /** The first of the documents that change. */
  documents: NamedDocument[]
  count: number
  /** When it is due, or was. */
  at: string
  orderedBy: string | null
  /** Why it failed. */
  reason: Words | null
  /** Whether the person may cancel it and order it anew. */
  mayChange: boolean
}

export type ScheduleList = { failed: Schedule[]; late: Schedule[]; upcoming: Schedule[]; moreUpcoming: number }

const shownUpcoming = 10
const namedDocuments = 5

type Known = { job: JobRow; order: Order; site: Id | null }

/** What is to be published and taken down for the sites of a person: what failed, what is late, and what comes next. */
export async function readSchedules(req: PayloadRequest, now: Date): Promise<ScheduleList> {
  const member = memberOf(req.user)
  if (!member) return { failed: [], late: [], upcoming: [], moreUpcoming: 0 }
  const orders = (await readJobs(req.payload)).flatMap((job) => {
    const order = orderOf(job.input)
    return order ? [{ job, order }] : []
  })
  const siteOf = await readSites(
    req,
    orders.map(({ order }) => subjectOf(order)),
  )
  const own = orders
    .map((known): Known => ({ ...known, site: siteOf.get(subjectOf(known.order)) ?? null }))
    .filter((known) => mayRead(member, known))
  const byState = Map.groupBy(own, ({ job }) => stateOf(job, now))
  const upcoming = byState.get('upcoming') ?? []
  const shown = [...(byState.get('failed') ?? []), ...(byState.get('late') ?? []), ...upcoming.slice(0, shownUpcoming)]
  const titles = await readTitles(
    req,
    shown.flatMap(({ order }) => [
      ...(order.campaign ? [order.campaign] : []),
      ...order.documents.slice(0, namedDocuments),
    ]),
  )
  const names = await readNames(
    req,
    shown.map(({ order }) => order.user),
  )
  const schedules = shown.map(({ job, order, site }): Schedule => ({
    id: job.id,
    state: stateOf(job, now),
    change: order.change,
    campaign: order.campaign === null ? null : titles(order.campaign),
    documents: order.documents.slice(0, namedDocuments).map(titles),
    count: order.documents.length,
    at: dueAt(job).toISOString(),
    orderedBy: names.get(String(order.user)) ?? null,
    reason: job.hasError ? failureWords(job.error?.message) : null,
    mayChange: mayChange(member, site),
  }))
  const inState = (state: Schedule['state']): Schedule[] => schedules.filter((schedule) => schedule.state === state)
  return {
    failed: inState('failed'),
    late: inState('late'),
    upcoming: inState('upcoming'),
    moreUpcoming: upcoming.length - Math.min(upcoming.length, shownUpcoming),
  }
}

/** Whether a person may cancel an order or give it anew: those who publish for its site, and all that is left to nobody. */
export async function mayChangeOrder(req: PayloadRequest, order: Order): Promise<boolean> {
  const member = memberOf(req.user)
  const subject = subjectOf(order)
  return member !== null && mayChange(member, (await readSites(req, [subject])).get(subject) ?? null)
}

const mayChange = (member: Member, site: Id | null): boolean =>
  site === null ? member.administrator === true : hasRole(member, site, publishers)

const mayRead = (member: Member, { site, order }: Known): boolean =>
  site === null ? member.administrator === true || String(order.user) === String(member.id) : hasRole(member, site)

/** When a job is due, or was tried in vain. */
const dueAt = ({ waitUntil, hasError, updatedAt, createdAt }: JobRow): Date =>
  new Date(waitUntil ?? (hasError ? updatedAt : createdAt))

function stateOf(job: JobRow, now: Date): Schedule['state'] {
  if (job.hasError) return 'failed'
  return dueAt(job).getTime() + patience < now.getTime() ? 'late' : 'upcoming'
}

const subjectOf = ({ campaign, documents }: Order): Ref => campaign ?? documents[0]!

/** The sites of documents, those in the trash included. */
async function readSites(req: PayloadRequest, refs: Ref[]): Promise<Map<Ref, Id>> {
  const sites = new Map<Ref, Id>()
  for (const [collection, group] of Map.groupBy(new Set(refs), collectionOf)) {
    const { docs } = await req.payload.db.find<{ id: Id; site?: Id | null }>({
      collection: collection as CollectionSlug,
      where: { id: { in: group.map((ref) => placeOf(ref, req).id) } },
      select: { site: true },
      limit: 0,
      pagination: false,
    })
    for (const { id, site } of docs) if (site != null) sites.set(`${collection}/${id}`, site)
  }
  return sites
}

async function readNames(req: PayloadRequest, people: Id[]): Promise<Map<string, string>> {
  const { docs } = await req.payload.db.find<{ id: Id; name?: string | null }>({
    collection: 'users',
    where: { id: { in: [...new Set(people)] } },
    select: { name: true },
    limit: 0,
    pagination: false,
  })
  return new Map(docs.flatMap(({ id, name }) => (name ? [[String(id), name]] : [])))
}
