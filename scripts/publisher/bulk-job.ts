import type { PublicationRow, Ref, Site } from '@kewen/content/contract'
import type { StalePath, Superseded } from '@kewen/content/snapshot'
import { fetchMedia, renderPages, setAside, withdraw, type Failed } from './make-pages.ts'
import { changesOf, takeUpTheRest, type SiteOutcome } from './publish-site.ts'
import { assetsOf, isAsset, releaseDraft } from './release-draft.ts'
import type { SiteTools } from './site-tools.ts'
import { causeOf, sortStale } from './stale-work.ts'

export type BulkJob = ReturnType<typeof bulkJob>

/** So many paths are taken up, or struck off, at a time. */
const slice = 512

/**
 * Very many pages of a site that are made little by little, and released together when all are made. What other releases
 * change meanwhile is given up, or made again. What pages read is recorded beside what the versions read that readers
 * have: so whatever changes, the pages that show it are known, in both.
 */
export function bulkJob({ site, isSwitch, since }: { site: Site; isSwitch: boolean; since: number }, tools: SiteTools) {
  const { snapshot, releases } = tools
  const draft = releases.largeDraft()
  /** All that the job is about; what of it is to be made; what can only be told at the end. */
  const rows = new Map<string, StalePath>()
  const todo = new Map<string, StalePath>()
  const rest = new Map<string, StalePath>()
  const failed = new Map<string, Failed>()
  const superseded = new Map<string, Superseded>()
  const causes = new Set<string>()
  const news = new Set<Ref>()
  const held = new Map<Ref, string>()
  let turn = 0
  let isPrepared = false
  let released: { number: number; before: number } | null = null

  function forget(path: string): void {
    for (const known of [rows, todo, rest, failed, superseded]) known.delete(path)
    if (!released) draft.drop(path)
    isPrepared = false
  }

  return {
    site: site.id,
    isSwitch,
    since,
    templates: tools.templates,
    /** Takes up paths, also such as were made before and are stale again. */
    add(stale: StalePath[]): void {
      for (const row of stale) {
        forget(row.path)
        rows.set(row.path, row)
        todo.set(row.path, row)
        turn = Math.max(turn, row.turn)
        causes.add(causeOf(row))
      }
    },
    /** Leaves paths to other releases, and lets go of the bytes that were made of them. */
    giveUp(paths: Iterable<string>): void {
      for (const path of paths) forget(path)
    },
    /** What became stale after this turn of events is none of the job's. */
    turn: (): number => turn,
    /** Whether a document made some of the job's paths stale. */
    isCause: (id: Ref): boolean => causes.has(id),
    /** Publications that are to be acknowledged when the job is released. */
    held,
    /** `areNews` where they are to be named as what caused the release. */
    hold(publications: Pick<PublicationRow, 'id' | 'digest'>[], { areNews = false } = {}): void {
      for (const { id, digest } of publications) {
        held.set(id, digest)
        if (areNews) news.add(id)
      }
    },
    news: (): Ref[] => [...news],
    progress: (): { done: number; total: number } => ({ done: rows.size - todo.size, total: Math.max(1, rows.size) }),
    failures: (): Failed[] => [...failed.values()],
    isReady: (): boolean => todo.size === 0 && isPrepared,
    isReleased: (): boolean => released !== null,

    /** Makes pages until it is to pause, or all are made and the folders for them. */
    async make(isPaused: () => boolean): Promise<void> {
      do {
        const batch = [...todo.values().take(slice)]
        if (batch.length === 0) {
          isPrepared = await releases.prepare(draft, isPaused)
          return
        }
        const { pages, media, removals, serverLists } = sortStale(batch, snapshot, () => false)
        for (const row of [...removals, ...serverLists]) {
          rest.set(row.path, row)
          todo.delete(row.path)
        }
        const none = await fetchMedia(media, draft, tools)
        for (const { path } of media) todo.delete(path)
        const failures = await renderPages(pages, draft, tools, {
          isPaused,
          record: (made) => {
            for (const page of snapshot.recordBeside(made)) if (page.keys.length > 0) superseded.set(page.path, page)
            for (const { path } of made) todo.delete(path)
          },
        })
        for (const failure of [...none, ...failures]) {
          failed.set(failure.path, failure)
          todo.delete(failure.path)
        }
      } while (!isPaused())
    },
    /** Makes what was made the current release. Throws where the disk is full. */
    async release(publications: Ref[]): Promise<SiteOutcome> {
      const now = snapshot.sites().find(({ id }) => id === site.id) ?? site
      const before = releases.current()?.number ?? 0
      const assets = assetsOf(site.id, { pinned: null }, tools)
      takeUpTheRest(
        sortStale([...rest.values()], snapshot, (path) => isAsset(path, assets)),
        draft,
        tools,
      )
      const failures = [...failed.values()]
      withdraw(failures, draft, tools)
      const { release, number } = await releaseDraft(now, { draft, publications, pinned: null, assets }, tools)
      released = { number, before }
      releases.dropPrepared()
      const isTriedAgain = setAside(failures, snapshot)
      const outcome = { release, ...changesOf(draft), rendered: rows.size - rest.size, failures, isTriedAgain }
      for (const { path } of failures) rows.delete(path)
      return outcome
    },
    /** Strikes off some of what was released. True when nothing is left of the job. */
    settle(): boolean {
      const some = [...rows.values().take(slice)]
      snapshot.forgetSuperseded(
        some.flatMap(({ path }) => superseded.get(path) ?? []),
        released!.before,
      )
      snapshot.settle(some, released!.number)
      for (const { path } of some) rows.delete(path)
      return draft.discard(slice * 4) && rows.size === 0
    },
    /** Ends the job without a release: what is stale stays so. */
    drop(): void {
      draft.discard()
      releases.dropPrepared()
    },
  }
}
