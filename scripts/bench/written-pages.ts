import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Pages are what readers open and programs fetch; not the pictures, style sheets and lists that lie beside them. */
const isPage = (path: string): boolean => !/^(?:media|_astro|assets|\.[^/]+)\//.test(path)

export type Written = { pages: number; megabytes: number }

/** How many pages a folder holds, and how large they are together. Links in it are followed, as servers do. */
export function writtenPages(folder: string): Written {
  const sizes = filesBelow(folder)
    .filter((file) => isPage(relative(folder, file)))
    .map((file) => statSync(file).size)
  return { pages: sizes.length, megabytes: sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20 }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = join(folder, name)
    return statSync(file).isDirectory() ? filesBelow(file) : [file]
  })
}
