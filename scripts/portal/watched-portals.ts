import { statSync } from 'node:fs'
import { join } from 'node:path'
import { readPortalList, type Portal } from './portal-list.ts'

const lookEveryMilliseconds = 250

/** The list of portals as it stands now; looked after a few times a second at most. */
export function watchedPortals(folder: string): () => Portal[] {
  let portals: Portal[] = []
  let lastChange = -1
  let lastLook = Number.NEGATIVE_INFINITY
  return () => {
    if (performance.now() - lastLook < lookEveryMilliseconds) return portals
    lastLook = performance.now()
    const change = statSync(join(folder, 'portals.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (change !== lastChange) portals = readPortalList(folder)
    lastChange = change
    return portals
  }
}

/** The portal of a Host header's host name, by the origins of its site. */
export const portalOfHost = (portals: Portal[], hostname: string): Portal | null =>
  portals.find(({ origins }) => origins.some((origin) => new URL(origin).hostname === hostname)) ?? null
