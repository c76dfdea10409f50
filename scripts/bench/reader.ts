import { Agent, get } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'

type Wait = { path: string; seconds: number; signal: AbortSignal }

/** A reader who asks for a page again and again, over one connection. */
export class Reader {
  readonly #portal: URL
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })

  constructor(portal: URL) {
    this.#portal = portal
  }

  /** Resolves when the page has the text. Throws where it has not within so many seconds. */
  async waitFor(text: string, { path, seconds, signal }: Wait): Promise<void> {
    const end = performance.now() + seconds * 1000
    for (;;) {
      signal.throwIfAborted()
      if ((await this.#read(path)).includes(text)) return
      if (performance.now() > end) throw new Error(`${path} did not get the new bytes within ${seconds} s.`)
      await delay(1)
    }
  }

  close(): void {
    this.#agent.destroy()
  }

  #read(path: string): Promise<string> {
    return new Promise((resolve, reject) => {
      get(new URL(path, this.#portal), { agent: this.#agent }, (response) => {
        let body = ''
        response.setEncoding('utf8')
        response.on('data', (part: string) => {
          body += part
        })
        response.on('end', () => resolve(body))
        response.on('error', reject)
      }).on('error', reject)
    })
  }
}
