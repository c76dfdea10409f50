import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHash } from 'node:crypto'
import {
  Acknowledgement,
  canonical,
  isWrittenIn,
  languages,
  PublisherStatus,
  ReleaseReport,
  type Form,
  type Publication,
  type Ref,
  type RollbackWish,
  WishAnswer,
} from '@kewen/content/contract'
import { languageOf, pathIn, pathOf } from '@kewen/content/routes'

export type NewsroomStandIn = Awaited<ReturnType<typeof openNewsroomStandIn>>

/** The newsroom's side of `content/contract/wire.ts` and nothing else of it, so that the publisher can be tried alone. */
export async function openNewsroomStandIn() {
  const rows = new Map<Ref, Publication & { isPending: boolean }>()
  const files = new Map<string, Uint8Array>()
  const releases: ReleaseReport[] = []
  const statuses: PublisherStatus[] = []
  const wishes: RollbackWish[] = []
  const answers: WishAnswer[] = []
  const calls: string[] = []
  const waiting = new Set<() => void>()
  let isAway = false

  function put(publication: Publication): void {
    if (rows.get(publication.id)?.digest === publication.digest) return
    rows.set(publication.id, { ...publication, isPending: true })
    wakeAll()
  }

  function wakeAll(): void {
    for (const wake of waiting) wake()
  }

  const pendingRows = (limit: number): Publication[] =>
    Array.from(rows.values())
      .filter((row) => row.isPending)
      .sort((a, b) => Number(b.urgent) - Number(a.urgent))
      .slice(0, limit)
      .map(toWire)

  async function pending(query: URLSearchParams): Promise<unknown> {
    const limit = Number(query.get('limit'))
    if (pendingRows(1).length + wishes.length === 0 && Number(query.get('wait')) > 0)
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          clearTimeout(timer)
          waiting.delete(wake)
          resolve()
        }
        const timer = setTimeout(wake, Number(query.get('wait')) * 1000)
        waiting.add(wake)
      })
    const taken = pendingRows(limit + 1)
    return { rows: taken.slice(0, limit), more: taken.length > limit, wishes: [...wishes] }
  }

  function manifest(query: URLSearchParams): unknown {
    const limit = Number(query.get('limit'))
    const ids = [...rows.keys()].sort().filter((id) => id > (query.get('after') ?? ''))
    const page = ids.slice(0, limit).map((id) => ({ id, digest: rows.get(id)!.digest }))
    return { rows: page, next: ids.length > limit ? page.at(-1)!.id : null }
  }

  function acknowledge(body: unknown): void {
    for (const { id, digest } of Acknowledgement.parse(body).rows) {
      const row = rows.get(id)
      if (row?.digest === digest) row.isPending = false
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url!, 'http://newsroom')
    const json = (value: unknown): unknown =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    if (isAway) return void request.destroy()
    const call = pathname.replace('/api/publications/', '')
    calls.push(call)
    switch (call) {
      case 'pending':
        return void json(await pending(searchParams))
      case 'manifest':
        return void json(manifest(searchParams))
      case 'rows': {
        const ids = searchParams.get('ids')!.split(',')
        return void json({ rows: ids.flatMap((id) => (rows.has(id) ? [toWire(rows.get(id)!)] : [])) })
      }
      case 'acknowledge':
        acknowledge(await bodyOf(request))
        return void json({})
      case 'releases':
        releases.push(ReleaseReport.parse(await bodyOf(request)))
        return void json({})
      case 'wishes': {
        const given = WishAnswer.parse(await bodyOf(request))
        answers.push(given)
        wishes.splice(0, wishes.length, ...wishes.filter(({ id }) => id !== given.id))
        return void json({})
      }
      case 'status':
        statuses.push(PublisherStatus.parse(await bodyOf(request)))
        return void json({})
      default: {
        const bytes = files.get(pathname.split('/').at(-1)!)
        return void (bytes ? response.writeHead(200).end(bytes) : response.writeHead(404).end())
      }
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    rows,
    files,
    releases,
    statuses,
    answers,
    /** What was asked of it, in that order. */
    calls,
    put,
    /** Wishes that a portal is held at an earlier release, or let go of. */
    wish(wish: RollbackWish): void {
      wishes.push(wish)
      wakeAll()
    },
    /** Publishes a form, as the newsroom would. */
    publish(form: Form): void {
      const lost = pagesOf(rows.get(form.id)?.form ?? null).filter((page) => !pagesOf(form).includes(page))
      const gone = lost.filter((page) => languageOf(page) !== 'zh')
      put({ id: form.id, site: form.site, digest: digestOf(form, gone), form, gone, urgent: false })
    },
    /** Takes a document down: a tombstone with the addresses that it had. */
    takeDown(id: Ref): void {
      const row = rows.get(id)
      if (!row?.form) return
      const gone = pagesOf(row.form)
      put({ id, site: row.site, digest: digestOf(null, gone), form: null, gone, urgent: true })
    },
    isAllAcknowledged: (): boolean => pendingRows(1).length === 0,
    /** Goes away: every connection is cut. */
    setAway(away: boolean): void {
      isAway = away
      if (away) server.closeAllConnections()
    },
    close: async (): Promise<void> => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The address of a document's own page in each language. */
const pagesOf = (form: Form | null): string[] =>
  form === null || form.kind === 'media' || form.kind === 'redirect'
    ? []
    : languages.filter((language) => isWrittenIn(form, language)).map((language) => pathIn(language, pathOf(form)))

const digestOf = (form: Form | null, gone: string[]): string =>
  createHash('sha256').update(canonical({ form, gone })).digest('base64url')

const toWire = ({ id, site, digest, form, gone, urgent }: Publication): Publication => ({
  id,
  site,
  digest,
  form,
  gone,
  urgent,
})

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString())
}
