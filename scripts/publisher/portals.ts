import { join } from 'node:path'
import type { Ref, Site } from '@kewen/content/contract'
import type { Snapshot } from '@kewen/content/snapshot'
import { writePortalList } from '../portal/portal-list.ts'
import { heldLine } from './grant-wish.ts'
import { pinOf } from './held-portal.ts'
import { mendPortal, releasedState } from './released-state.ts'
import type { Durability } from './releases/durability.ts'
import { openReleases, type Releases } from './releases/releases.ts'

/** To prune is to look through all that is kept: it is done for so many releases together. */
const surplus = 10

export type Portals = ReturnType<typeof openPortals>

/** The portals of an installation, each with its releases, and the list of them that the portal server reads. */
export function openPortals(options: {
  snapshot: Snapshot
  portalFolder: string
  durability: Durability
  keepReleases: number
  log: (line: string) => void
}) {
  const { snapshot, portalFolder, durability, keepReleases, log } = options
  const opened = new Map<string, Releases>()

  const writeList = (sites: Site[]): void => void writePortalList(portalFolder, sites.map(toPortal))

  return {
    /** The releases of a site, brought in step with the snapshot when they are first opened. */
    releasesOf(site: Site): Releases {
      const known = opened.get(site.key)
      if (known) return known
      const releases = openReleases(join(portalFolder, site.key), {
        durability,
        keep: keepReleases,
        after: releasedState(snapshot, site.id).settled()?.number ?? 0,
      })
      if (mendPortal(snapshot, site, releases)) log(`The portal ${site.key} is not as it was left, and is made anew.`)
      opened.set(site.key, releases)
      if (pinOf(site.id, snapshot, releases)) log(heldLine(site, releases))
      return releases
    },
    /** Lists the portals of these sites: all of them, or only those that have a release. */
    list: writeList,
    listReleased: (sites: Site[]): void => writeList(sites.filter(({ key }) => opened.get(key)?.current())),
    /** The digest of the templates by which the pages of a site are rendered, null where that is not known. */
    templatesOf(site: Site): string | null {
      const current = this.releasesOf(site).current()
      return current && releasedState(snapshot, site.id).templatesOf(current.root)
    },
    /** Drops old releases, once there are some of them. */
    prune(sites: Site[]): void {
      for (const site of sites) {
        const releases = opened.get(site.key)
        if (!releases || releases.numbers().length < keepReleases + surplus) continue
        releases.prune()
        snapshot.forgetLapsed(site.id, releases.numbers()[0]!)
      }
    },
  }
}

/** Whether there is a release that the snapshot can vouch for: one that may be changed page by page. */
export function isTrusted(site: Ref, snapshot: Snapshot, releases: Releases): boolean {
  const current = releases.current()
  return current !== null && current.number >= releasedState(snapshot, site).trustedFrom()
}

const toPortal = ({ key, name, shortName, origins }: Site): Parameters<typeof writePortalList>[1][number] => ({
  key,
  name: name.zh,
  englishName: name.en ?? null,
  shortName: shortName.zh,
  origins,
})
