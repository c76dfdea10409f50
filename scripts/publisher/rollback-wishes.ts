import * as fs from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { RollbackAnswer } from '@kewen/content/contract'

/** To hold a portal at an earlier release, or to let go of it (`null`). */
const Wish = z.strictObject({ to: z.int().min(1).nullable() })
export type Wish = z.infer<typeof Wish>

export type RollbackWishes = ReturnType<typeof rollbackWishes>

/** The wishes for rollbacks that are handed to a publisher at work, and its answers: one file each, by a portal's key. */
export function rollbackWishes(publisherFolder: string) {
  const folder = join(publisherFolder, 'rollbacks')
  const wishOf = (key: string): string => join(folder, `${key}.wish.json`)
  const answerOf = (key: string): string => join(folder, `${key}.answer.json`)
  fs.mkdirSync(folder, { recursive: true })

  function write(file: string, value: Wish | RollbackAnswer): void {
    fs.writeFileSync(`${file}.new`, JSON.stringify(value), { flush: true })
    fs.renameSync(`${file}.new`, file)
  }
  const read = (file: string): unknown => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null)

  return {
    make(key: string, wish: Wish): void {
      fs.rmSync(answerOf(key), { force: true })
      write(wishOf(key), wish)
    },
    /** What is wished of a portal. A file that says nothing of sense is struck off. */
    wish(key: string): Wish | null {
      try {
        return Wish.nullable().parse(read(wishOf(key)))
      } catch {
        fs.rmSync(wishOf(key), { force: true })
        return null
      }
    },
    /** Answers a wish and strikes it off. */
    answer(key: string, answer: RollbackAnswer): void {
      write(answerOf(key), answer)
      fs.rmSync(wishOf(key), { force: true })
    },
    answerTo: (key: string): RollbackAnswer | null => RollbackAnswer.nullable().parse(read(answerOf(key))),
    /** Calls whenever a wish may have come; returns how to stop. */
    watch(onChange: () => void): () => void {
      const watcher = fs.watch(folder, { persistent: false }, (_event, name) => {
        if (name?.endsWith('.wish.json') && fs.existsSync(join(folder, name))) onChange()
      })
      // Without a watcher a wish is seen when the publisher next looks, within half a minute.
      watcher.on('error', () => watcher.close())
      return () => watcher.close()
    },
  }
}
