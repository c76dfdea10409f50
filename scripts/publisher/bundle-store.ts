import * as fs from 'node:fs'
import { join } from 'node:path'
import { readSiteBundle, SiteBundleError, type SiteBundle } from './site-bundle.ts'

/**
 * Copies of built templates, one folder each, named by their digest. The build overwrites its own folder, while a
 * renderer loads what it needs only when it needs it: what is in use must stay.
 */
export function bundleStore(folder: string) {
  fs.mkdirSync(folder, { recursive: true })
  const folderOf = (digest: string): string => join(folder, digest)

  return {
    /** Takes a copy of what was built. Throws a `SiteBundleError` where nothing was. */
    keep(built: string): SiteBundle {
      const { digest } = readSiteBundle(built)
      const kept = this.find(digest)
      if (kept) return kept
      const fresh = `${folderOf(digest)}.new`
      fs.rmSync(fresh, { recursive: true, force: true })
      fs.cpSync(built, fresh, { recursive: true })
      const copied = readSiteBundle(fresh)
      fs.rmSync(folderOf(copied.digest), { recursive: true, force: true })
      fs.renameSync(fresh, folderOf(copied.digest))
      return readSiteBundle(folderOf(copied.digest))
    },
    /** Finds a copy that is whole. */
    find(digest: string): SiteBundle | null {
      try {
        const bundle = readSiteBundle(folderOf(digest))
        return bundle.digest === digest ? bundle : null
      } catch (error) {
        if (error instanceof SiteBundleError) return null
        throw error
      }
    },
    /** Removes all copies but these. */
    sweep(digests: string[]): void {
      for (const name of fs.readdirSync(folder))
        if (!digests.includes(name)) fs.rmSync(join(folder, name), { recursive: true })
    },
  }
}
