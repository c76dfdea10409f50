import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The files of a portal, by address. Of those that are not text, the bytes don't matter. */
export type PortalFiles = Map<string, string>

const isText = (name: string): boolean => /\.(?:html|css|xml|json|txt|webmanifest)$/.test(name)

/** Reads the files of a release in a folder of plain files. */
export function readPortal(folder: string): PortalFiles {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    names.map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      return [`/${path.relative(folder, file)}`, isText(file) ? readFileSync(file, 'utf8') : '']
    }),
  )
}
