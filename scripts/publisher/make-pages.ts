import { Ref } from '@kewen/content/contract'
import { languageOf, mediaNameOf } from '@kewen/content/routes'
import { keptIn, keys, NewsroomError, type Failure, type PageName, type StalePath } from '@kewen/content/snapshot'
import { inParallel } from './in-parallel.ts'
import { MediaError } from './media-store.ts'
import type { Draft } from './releases/draft.ts'
import type { Rendered } from './render-protocol.ts'
import type { SiteTools } from './site-tools.ts'
import { causeOf, type StaleWork } from './stale-work.ts'

/** A path that was tried and could not be made, and what its page read. */
export type Failed = Failure & { turn: number; cause: string; reads: Iterable<string> }

/** Fetches from the newsroom at a time. */
const fetches = 4
/** So many pages are recorded in one transaction: the keys that they share stand on the same pages of the database. */
const recordedAtOnce = 256

/** Takes media files up into a draft. Returns those that cannot be had; throws where the newsroom is away. */
export async function fetchMedia(
  rows: StaleWork['media'],
  draft: Draft,
  { snapshot, media }: Pick<SiteTools, 'snapshot' | 'media'>,
): Promise<Failed[]> {
  const failed: Failed[] = []
  await inParallel(fetches, rows, async ({ name, ...row }) => {
    try {
      draft.link(row.path, { ...(await media.get(name)), cause: row.cause })
    } catch (error) {
      const isAtFault = error instanceof MediaError || (error instanceof NewsroomError && !error.retry)
      if (!isAtFault) throw error
      const before = snapshot.failures(row.site).find(({ path }) => path === row.path)
      const owner = Ref.safeParse(causeOf(row)).data ?? before?.owner ?? null
      failed.push({ ...row, owner, reason: error.message, at: null, reads: [] })
    }
  })
  return failed
}

/**
 * Renders pages into a draft, until it is to pause. `record` is handed those that were made, with what they read.
 * Returns those that failed.
 */
export async function renderPages(
  rows: StalePath[],
  draft: Draft,
  { snapshot, releases, templates }: Pick<SiteTools, 'snapshot' | 'releases' | 'templates'>,
  {
    record,
    isPaused = () => false,
  }: { record: (pages: (PageName & { reads: string[] })[]) => void; isPaused?: () => boolean },
): Promise<Failed[]> {
  const failed: Failed[] = []
  let made: Parameters<typeof record>[0] = []
  const recordMade = (): void => {
    if (made.length > 0) record(made)
    made = []
  }
  const rowOf = new Map(rows.map((row) => [row.path, row]))
  const jobs = rows.map(({ site, path }) => ({ site, path, known: releases.entry(path)?.[0] ?? null }))
  const take = (rendered: Rendered[]): void => {
    const pages = rendered.filter((page) => page.kind === 'page')
    for (const { path, bytes, digest } of pages)
      if (bytes) draft.put(path, { bytes, digest, cause: rowOf.get(path)!.cause })
    made.push(...pages)
    if (made.length >= recordedAtOnce) recordMade()
    for (const page of rendered) if (page.kind === 'failure') failed.push(toFailed(page))
  }
  const toFailed = (page: Rendered & { kind: 'failure' }): Failed => {
    const { owner } = snapshot.route(page.site, page.path)!
    // A page that hung read we know not what: its own document is the least.
    const { turn, cause } = rowOf.get(page.path)!
    return { ...page, owner, turn, cause, reads: [...page.reads, keys.doc(keptIn(languageOf(page.path), owner))] }
  }
  await templates.pool.render(jobs, take, isPaused)
  recordMade()
  return failed
}

/**
 * Sets aside what could not be made. A file that was asked for in vain stays stale for once: what named it may have been
 * withdrawn meanwhile, and be published again just as it was, of which nothing more is heard. Returns whether there is one.
 */
export function setAside(failures: Failed[], snapshot: SiteTools['snapshot']): boolean {
  const [any] = failures
  const before = new Set(any && snapshot.failures(any.site).map(({ path }) => path))
  snapshot.setAside(failures)
  const fresh = failures.filter(({ path }) => mediaNameOf(path) && !before.has(path))
  for (const file of fresh) snapshot.invalidate([file], file.cause)
  return fresh.length > 0
}

/** Takes pages away that could not be made anew and still show what was taken down. */
export function withdraw(
  failed: Failed[],
  draft: Draft,
  { snapshot, releases }: Pick<SiteTools, 'snapshot' | 'releases'>,
): void {
  if (failed.length === 0) return
  const { site } = failed[0]!
  const takenDown = snapshot.takedowns(site).filter((id) => !snapshot.mayShow(site, id))
  const number = releases.current()?.number ?? 0
  const traces = snapshot.traces(site, takenDown).filter(({ until }) => until === null || until >= number)
  const showing = new Set(traces.map(({ path }) => path))
  for (const { path, cause } of failed) if (showing.has(path)) draft.remove(path, cause)
}
