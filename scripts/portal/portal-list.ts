import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** A portal as the server knows it: the folder `key` has its releases, the origins name its hosts. */
export const Portal = z.strictObject({
  key: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  name: z.string(),
  englishName: z.string().nullable(),
  shortName: z.string(),
  origins: z.array(z.string()),
})
export type Portal = z.infer<typeof Portal>

const fileIn = (folder: string): string => join(folder, 'portals.json')

/** The portals of an installation, in the order of the list: each keeps its place and port when another is added. */
export function readPortalList(folder: string): Portal[] {
  const file = fileIn(folder)
  return existsSync(file) ? z.array(Portal).parse(JSON.parse(readFileSync(file, 'utf8'))) : []
}

/** Writes the list of portals, oldest first, unless it stands there already. Returns whether it was written. */
export function writePortalList(folder: string, portals: Portal[]): boolean {
  const file = fileIn(folder)
  const json = JSON.stringify(portals, null, 2)
  if (existsSync(file) && readFileSync(file, 'utf8') === json) return false
  writeFileSync(`${file}.new`, json, { flush: true })
  renameSync(`${file}.new`, file)
  return true
}
