import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const leftOut = new Set(['node_modules', 'dist', '.next', '.astro', 'testing'])
const isLeftOut = (name: string): boolean =>
  leftOut.has(name) || name.includes('.test.') || name === 'next-env.d.ts' || name.endsWith('.tsbuildinfo')

function* filesUnder(file: string): Generator<string> {
  if (!statSync(file).isDirectory()) yield file
  else for (const name of readdirSync(file).sort()) if (!isLeftOut(name)) yield* filesUnder(path.join(file, name))
}

/** A digest of the names and bytes of files and folders under a root; of tests and build output nothing. */
export function digestFiles(root: string, names: string[]): string {
  const hash = createHash('sha256')
  for (const name of names)
    for (const file of filesUnder(path.join(root, name))) {
      const bytes = readFileSync(file)
      hash.update(`${path.relative(root, file).replaceAll(path.sep, '/')} ${bytes.length}\n`).update(bytes)
    }
  return hash.digest('hex')
}
