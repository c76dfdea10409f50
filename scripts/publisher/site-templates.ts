import { join } from 'node:path'
import { bundleStore } from './bundle-store.ts'
import { openRenderPool } from './render-pool.ts'
import { SiteBundleError, type SiteBundle } from './site-bundle.ts'
import type { Templates } from './site-tools.ts'
import { watchFolder } from './watch-folder.ts'

export type SiteTemplates = Awaited<ReturnType<typeof openSiteTemplates>>

/** Built templates that are not taken: which, and why. */
export type RefusedTemplates = { digest: string; reason: string }

/**
 * The templates in force, and new ones that are to come into force: loaded beside them, in threads of their own, as soon
 * as the build has put them in place. `inForce` are the digests of those by which portals are rendered: what was kept of
 * them goes on until all is made by the new ones. `onNews` is called when new ones stand ready.
 */
export async function openSiteTemplates(options: {
  folder: string
  bundleFolder: string
  watchMilliseconds: number
  snapshot: string
  workers: number
  pageMilliseconds: number
  inForce: string[]
  onNews: () => void
  log: (line: string) => void
}) {
  const { bundleFolder, inForce, onNews, log } = options
  const store = bundleStore(join(options.folder, 'bundles'))
  const kept = inForce.flatMap((digest) => store.find(digest) ?? [])
  let current = await startFirst()
  // A change over that was cut off is gone on with: what was changed already must not fall back.
  const second = kept.find(({ digest }) => digest !== current.bundle.digest)
  let coming: Templates | null = second ? await start(second) : null
  let opening: Promise<void> | null = null
  let refused: RefusedTemplates | null = null
  look()
  const stopWatching = watchFolder(bundleFolder, { milliseconds: options.watchMilliseconds, onChange: look })

  async function start(bundle: SiteBundle): Promise<Templates> {
    return { bundle, pool: await openRenderPool({ ...options, bundle: bundle.entry }) }
  }

  async function startFirst(): Promise<Templates> {
    if (kept[0])
      try {
        return await start(kept[0])
      } catch (error) {
        log(`The templates in force do not start any more: ${String(error)}`)
      }
    return start(store.keep(bundleFolder))
  }

  /** Loads what was built, if it is new. False where that has to wait. */
  function look(): boolean {
    if (coming || opening) return false
    let bundle: SiteBundle
    try {
      bundle = store.keep(bundleFolder)
    } catch (error) {
      // In the middle of a build there is none, or part of one.
      if (!(error instanceof SiteBundleError)) log(`The new templates cannot be read: ${String(error)}`)
      return true
    }
    const { digest } = bundle
    if (digest === current.bundle.digest) refused = null
    if (digest === current.bundle.digest || digest === refused?.digest) return true
    opening = start(bundle)
      .then(
        (templates) => {
          coming = templates
          log('There are new templates: all pages are made by them, beside the old ones.')
          onNews()
        },
        (error: unknown) => setRefused(digest, error instanceof Error ? error.message : String(error)),
      )
      .finally(() => (opening = null))
    return true
  }

  function setRefused(digest: string, reason: string): void {
    refused = { digest, reason }
    log(`The new templates are refused, and the old ones stay in force: ${reason}`)
    store.sweep([current.bundle.digest])
  }

  return {
    /** The templates of a site whose pages are rendered by those of a digest. */
    of: (digest: string | null): Templates => (coming && coming.bundle.digest === digest ? coming : current),
    /** New templates that stand ready, and are not in force everywhere yet. */
    coming: (): Templates | null => coming,
    refused: (): RefusedTemplates | null => refused,
    /** Ends the templates before: all is made by those that came. */
    async adopt(): Promise<void> {
      const before = current
      current = coming!
      coming = null
      refused = null
      await before.pool.close()
      store.sweep([current.bundle.digest])
      log('The new templates are in force everywhere.')
    },
    /** Ends the templates that came: the ones before stay in force. */
    async refuse(reason: string): Promise<void> {
      const templates = coming!
      coming = null
      await templates.pool.close()
      setRefused(templates.bundle.digest, reason)
    },
    async close(): Promise<void> {
      stopWatching()
      await opening
      await Promise.all([current.pool.close(), coming?.pool.close()])
    },
  }
}
