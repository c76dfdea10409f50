import * as fs from 'node:fs'
import { join } from 'node:path'

/**
 * Looks at a folder every so often, and calls when its files have changed and then stood still from one look to the
 * next. `onChange` returns whether it took note; if not, it is called again. Returns how to stop.
 */
export function watchFolder(
  folder: string,
  { milliseconds, onChange }: { milliseconds: number; onChange: () => boolean },
): () => void {
  let noted = signatureOf(folder)
  let last = noted
  const timer = setInterval(() => {
    const now = signatureOf(folder)
    if (now !== noted && now === last && onChange()) noted = now
    last = now
  }, milliseconds)
  timer.unref()
  return () => clearInterval(timer)
}

/** Tells of any file that was written, without reading one. */
function signatureOf(folder: string): string {
  try {
    return fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => {
        const { size, mtimeMs } = fs.statSync(join(folder, name))
        return `${name}:${size}:${mtimeMs}`
      })
      .join('\n')
  } catch {
    return ''
  }
}
