import { Agent, get } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'

type Answer = { status: number; body: string }

/** A publication that takes longer, in seconds, is lost. */
const patience = 60

const shows =
  (text: string) =>
  ({ status, body }: Answer): boolean =>
    status === 200 && body.includes(text)

/** A reader who asks for a page again and again, over one connection. */
export class Reader {
  readonly #portal: URL
  readonly #signal: AbortSignal
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })

  constructor(portal: URL, signal: AbortSignal) {
    this.#portal = portal
    this.#signal = signal
  }

  /** Resolves when the page has the text. Throws where it has not within so many seconds. */
  async waitFor(text: string, path: string, seconds = patience): Promise<void> {
    await this.#until(path, shows(text), seconds)
  }

  async sees(text: string, path: string): Promise<boolean> {
    return shows(text)(await this.#read(path))
  }

  /** Resolves when the address says that its page is gone. */
  async waitUntilGone(path: string): Promise<void> {
    await this.#until(path, ({ status }) => status === 410)
  }

  close(): void {
    this.#agent.destroy()
  }

  async #until(path: string, isGood: (answer: Answer) => boolean, seconds = patience): Promise<void> {
    const end = performance.now() + seconds * 1000
    while (!isGood(await this.#read(path))) {
      this.#signal.throwIfAborted()
      if (performance.now() > end) throw new Error(`${path} was not as it should be within ${seconds} s.`)
      await delay(1)
    }
  }

  #read(path: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      get(new URL(path, this.#portal), { agent: this.#agent }, (response) => {
        let body = ''
        response.setEncoding('utf8')
        response.on('data', (part: string) => {
          body += part
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
        response.on('error', reject)
      }).on('error', reject)
    })
  }
}
