import { get } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'

export type Answer = { status: number; body: string }

/** Asks over plain HTTP, with a host name of our own: fetch cannot name one. Rejects where nobody answers. */
export function ask(
  url: URL,
  { hostname, seconds = 10 }: { hostname?: string; seconds?: number } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = hostname ? { host: `${hostname}:${url.port}` } : {}
    const request = get(url, { headers, timeout: seconds * 1000, agent: false }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (text: string) => {
        body += text
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
      response.on('error', reject)
    })
    request.on('timeout', () => request.destroy(new Error(`no answer within ${seconds} s`)))
    request.on('error', reject)
  })
}

/** Asks again and again until an answer is good. Resolves with it, or rejects when the signal ends the waiting. */
export async function waitUntilAnswers(
  url: URL,
  { isGood, signal, hostname }: { isGood: (answer: Answer) => boolean; signal: AbortSignal; hostname?: string },
): Promise<Answer> {
  for (;;) {
    signal.throwIfAborted()
    const answer = await ask(url, hostname ? { hostname } : {}).catch(() => null)
    if (answer && isGood(answer)) return answer
    await delay(100, undefined, { signal })
  }
}
