import { existsSync, readdirSync } from 'node:fs'
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { readingModel } from '@kewen/content/reading'
import { languageOf, mediaPath, pathIn, routesOfLists, serverListPaths } from '@kewen/content/routes'
import { openSnapshot, serverList } from '@kewen/content/snapshot'
import { redirectPage } from '../src/redirects/redirect-page.ts'

/** What a static build is made from: a snapshot file, the folder of its media files, and the key of a site in it. */
export type Source = { snapshot: string | undefined; files: string | undefined; site: string | undefined }

/**
 * Adds to a static build what a release holds beside pages: the media files in use, old addresses, and those that are
 * gone.
 * Refuses to build from less than it needs.
 */
export const releaseFiles = ({ snapshot, files, site }: Source): AstroIntegration => ({
  name: 'kewen-release-files',
  hooks: {
    'astro:build:start': () => {
      if (!snapshot || !files || !site)
        throw new Error(
          'A static build needs SNAPSHOT (a snapshot file), FILES (the folder of its media files) and SITE (the key of a site).',
        )
    },
    'astro:build:done': ({ dir }) => addFiles(fileURLToPath(dir), { snapshot: snapshot!, files: files!, site: site! }),
  },
})

async function addFiles(target: string, from: { snapshot: string; files: string; site: string }): Promise<void> {
  const snapshot = openSnapshot(from.snapshot)
  const site = snapshot.siteByKey(from.site)
  if (!site) throw new Error(`The snapshot ${from.snapshot} has no site "${from.site}". Publish it, or set SITE.`)
  for (const { name } of snapshot.files(site.id))
    await put(join(target, mediaPath(name)), (file) => copyFile(join(from.files, name.slice(0, 2), name), file))
  // Astro writes an empty file for a page that answered 404.
  for (const path of [...routesOfLists.map((route) => route.path), ...filesBelow(target, pathIn('en', ''))])
    if (!snapshot.route(site.id, path)) await rm(join(target, path), { force: true })
  if (filesBelow(target, pathIn('en', '')).length === 0)
    await rm(join(target, pathIn('en', '')), { recursive: true, force: true })
  for (const route of snapshot.routes(site.id)) {
    if (route.page !== 'redirect') continue
    const model = readingModel({ snapshot, site: site.id, language: languageOf(route.path) })
    await put(join(target, route.path), (file) => writeFile(file, redirectPage(model, route)))
  }
  for (const path of serverListPaths)
    await put(join(target, path), (file) => writeFile(file, serverList(path, site.id, snapshot)))
  snapshot.close()
}

/** The addresses of all files in a folder of the build. */
function filesBelow(target: string, folder: string): string[] {
  if (!existsSync(join(target, folder))) return []
  return readdirSync(join(target, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(target, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`)
}

async function put(file: string, write: (file: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await write(file)
}
