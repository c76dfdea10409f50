import { cpSync } from 'node:fs'
import path from 'node:path'
import { openSnapshot } from '@kewen/content/snapshot'
import type { Route } from '@kewen/content/routes'
import { readPortal, type PortalFiles } from './read-portal.ts'

/** A portal that is served, and the files of its release. */
export type ServedPortal = {
  key: string
  origins: string[]
  routes: Route[]
  /** A folder of plain files. */
  release: string
  files: PortalFiles
}

/** The portals of an installation that is running, as gates look at them. `folder` is for copies of their releases. */
export function servedPortals({
  snapshot: file,
  portalFolder,
  folder,
}: {
  snapshot: string
  portalFolder: string
  folder: string
}): ServedPortal[] {
  const snapshot = openSnapshot(file)
  const served = snapshot.sites().map(({ id, key, origins }) => {
    // A release shares its folders by symbolic links, which not every tool follows.
    const release = path.join(folder, key, 'release')
    cpSync(path.join(portalFolder, key, 'current'), release, { recursive: true, dereference: true })
    return { key, origins, routes: snapshot.routes(id), release, files: readPortal(release) }
  })
  snapshot.close()
  return served
}
