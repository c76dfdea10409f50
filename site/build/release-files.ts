import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { goneListPath, mediaPath } from '@kewen/content/routes'
import { openSnapshot } from '@kewen/content/snapshot'

/** Adds to a static build what a release holds beside pages: the media files in use and the addresses that are gone. */
export const releaseFiles = (from: { snapshot: string; files: string; site: string }): AstroIntegration => ({
  name: 'kewen-release-files',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const target = fileURLToPath(dir)
      const snapshot = openSnapshot(from.snapshot)
      const site = snapshot.siteByKey(from.site)
      if (!site) throw new Error(`The snapshot ${from.snapshot} has no site "${from.site}". Publish it, or set SITE.`)
      for (const { name } of snapshot.files(site.id))
        await put(join(target, mediaPath(name)), (file) => copyFile(join(from.files, name.slice(0, 2), name), file))
      const gone = snapshot.gone(site.id).map((path) => `${path}\n`)
      await put(join(target, goneListPath), (file) => writeFile(file, gone.join('')))
      snapshot.close()
    },
  },
})

async function put(file: string, write: (file: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await write(file)
}
