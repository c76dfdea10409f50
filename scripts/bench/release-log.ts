import { existsSync, readFileSync, statSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

const line = /release \d+, \d+ files written, \d+ removed, (\d+) pages rendered/g
/** A publisher that has said nothing for so long, in milliseconds, is done. */
const silence = 200
const patience = 30_000

/** What the publisher says of its releases. */
export class ReleaseLog {
  readonly #file: string
  #read = 0

  constructor(file: string) {
    this.#file = file
  }

  /** Waits until the publisher is done, and answers how many pages it rendered since it was last asked. */
  async rendered(): Promise<number> {
    const end = performance.now() + patience
    for (let size = -1; size !== this.#size() && performance.now() < end; await delay(silence)) size = this.#size()
    const text = readFileSync(this.#file, 'utf8')
    const pages = [...text.slice(this.#read).matchAll(line)].reduce((sum, [, count]) => sum + Number(count), 0)
    this.#read = text.length
    return pages
  }

  #size(): number {
    return existsSync(this.#file) ? statSync(this.#file).size : 0
  }
}
