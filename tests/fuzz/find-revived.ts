import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Ref } from '@kewen/content/contract'
import { marksIn } from './draw.ts'

/** The marks that files have, by what tells one file with some bytes from another. */
export type KnownMarks = Map<string, string[]>

const isText = (name: string): boolean => /\.(?:html|css|xml|json|txt|map|caddy)$/.test(name)

/**
 * Finds, in all releases of a portal that are kept, what nobody may see any more: a mark that stands in nothing but what
 * was taken down. `known` spares to read again what was read before.
 */
export function findRevived(portal: string, takenDown: Map<string, Ref>, known: KnownMarks): string[] {
  const found: string[] = []
  for (const node of readdirSync(path.join(portal, 'nodes'), { withFileTypes: true })) {
    if (!node.isDirectory()) continue
    const folder = path.join(portal, 'nodes', node.name)
    for (const entry of unlessGone(() => readdirSync(folder, { withFileTypes: true })) ?? []) {
      if (!entry.isFile() || !isText(entry.name)) continue
      const file = path.join(folder, entry.name)
      for (const mark of unlessGone(() => marksOf(file, known)) ?? [])
        if (takenDown.has(mark)) found.push(`${file} still has ${mark} of ${takenDown.get(mark)}`)
    }
  }
  return found
}

/** What is read of a folder, or null where the publisher has removed it meanwhile with the releases that had it. */
function unlessGone<Read>(read: () => Read): Read | null {
  try {
    return read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function marksOf(file: string, known: KnownMarks): string[] {
  const { ino, mtimeMs, size } = statSync(file)
  const name = `${ino} ${mtimeMs} ${size}`
  const marks = known.get(name) ?? marksIn(readFileSync(file, 'utf8'))
  known.set(name, marks)
  return marks
}
