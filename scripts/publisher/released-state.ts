import { z } from 'zod'
import type { Ref, Site } from '@kewen/content/contract'
import { mediaPath, serverListPaths } from '@kewen/content/routes'
import type { Snapshot } from '@kewen/content/snapshot'
import type { Releases } from './releases/releases.ts'

const Settled = z.strictObject({
  number: z.int(),
  root: z.string(),
  assets: z.array(z.string()),
  /** Assets of templates before, and until when they stay. */
  retired: z.record(z.string(), z.string()).default({}),
  /** The digest of the templates by which pages are rendered. */
  templates: z.string(),
})
const Intended = Settled.pick({ root: true, templates: true })
/** What the snapshot last saw released of a site. */
export type Settled = z.infer<typeof Settled>

/**
 * The snapshot's word on what is released. The root of a release vouches for all its bytes, so one comparison tells
 * whether folder and snapshot belong together, or one of them was lost or restored from a backup.
 */
export function releasedState(snapshot: Snapshot, site: Ref) {
  const settledName = `released:${site}`
  const intendedName = `releasing:${site}`
  const trustedName = `trusted:${site}`
  const liftingName = `lifting:${site}`
  const settled = (): Settled | null => {
    const value = snapshot.meta(settledName)
    return value ? Settled.parse(JSON.parse(value)) : null
  }
  const intended = (): z.infer<typeof Intended> | null => {
    const value = snapshot.meta(intendedName)
    return value ? Intended.parse(JSON.parse(value)) : null
  }
  return {
    settled,
    /** Says which root is about to be served: a process that dies after the switch is known by it. */
    intend: (state: z.infer<typeof Intended>): void => snapshot.setMeta(intendedName, JSON.stringify(state)),
    /** The digest of the templates by which the pages of a root are rendered, null where it is not known. */
    templatesOf: (root: string): string | null =>
      [settled(), intended()].find((state) => state?.root === root)?.templates ?? null,
    settle: (state: Settled): void => snapshot.setMeta(settledName, JSON.stringify(state)),
    /** The first release of which the snapshot knows what it shows. */
    trustedFrom: (): number => Number(snapshot.meta(trustedName) ?? 0),
    /** Says that the snapshot does not know what releases before this one show. */
    trustFrom: (number: number): void => snapshot.setMeta(trustedName, String(number)),
    /** Whether the current release still shows earlier versions than those of which it is recorded what they read. */
    isLifting: (): boolean => snapshot.meta(liftingName) === 'true',
    setLifting: (isLifting: boolean): void => {
      if ((snapshot.meta(liftingName) === 'true') !== isLifting) snapshot.setMeta(liftingName, String(isLifting))
    },
    /** Whether a root is one that the snapshot knows of. */
    knows: (root: string): boolean => root === settled()?.root || root === intended()?.root,
  }
}

/**
 * Marks a whole portal stale where its folder is not what the snapshot knows of: what has a route is rendered, what is
 * in use is fetched, and whatever else lies there goes.
 */
export function mendPortal(snapshot: Snapshot, site: Site, releases: Releases): boolean {
  const state = releasedState(snapshot, site.id)
  const current = releases.current()
  if (current ? state.knows(current.root) : !state.settled()) return false
  state.trustFrom((current?.number ?? 0) + 1)
  snapshot.invalidate(
    Array.from(everyPathOf(snapshot, site, releases), (path) => ({ site: site.id, path })),
    'mended',
  )
  return true
}

/** Every path that a portal has, or is to have. */
export function everyPathOf(snapshot: Snapshot, site: Site, releases: Releases): Set<string> {
  const current = releases.current()
  const paths = new Set<string>(serverListPaths)
  for (const { path } of snapshot.routes(site.id)) paths.add(path)
  for (const { name } of snapshot.files(site.id)) paths.add(mediaPath(name))
  for (const { path } of current ? releases.manifest(current.number) : []) paths.add(path)
  return paths
}
