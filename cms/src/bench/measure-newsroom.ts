import { text } from 'node:stream/consumers'
import { getPayload, handleEndpoints, type SanitizedConfig } from 'payload'
import { z } from 'zod'
import { guardRequest } from '../api/guard-request.ts'
import { readEnv } from '../env.ts'
import { newsroomConfig } from '../newsroom-config.ts'
import { randomFrom } from './synthetic-texts.ts'
import { toPlainCollection } from './to-plain-collection.ts'

/**
 * Measures what editors wait for, on a database that `seed-corpus.ts` filled: a page of the list, a story to edit, a
 * story published. Each is a request to the REST API, handled in this process. `plain` measures Payload's own work
 * alone on the same rows. The order comes as JSON on the standard input; milliseconds go to the standard output.
 */
const Order = z.strictObject({
  plain: z.boolean(),
  articles: z.int().min(1),
  samples: z.int().min(1),
  editor: z.strictObject({ email: z.email(), password: z.string() }),
})

type Ask = (path: string, init?: RequestInit) => Promise<unknown>

const Login = z.object({ token: z.string() })
const List = z.object({ docs: z.array(z.object({ id: z.int() })), totalDocs: z.int() })

const warmUps = 20
const perPage = 25

async function main(): Promise<void> {
  const order = Order.parse(JSON.parse(await text(process.stdin)))
  const env = readEnv()
  const config = await newsroomConfig(env, order.plain ? toPlainCollection : undefined)
  const payload = await getPayload({ config })
  payload.logger.level = 'error'
  const { token } = Login.parse(
    await asker(config, env.newsroomUrl)('/users/login', { method: 'POST', body: JSON.stringify(order.editor) }),
  )
  const ask = asker(config, env.newsroomUrl, token)
  const random = randomFrom(3)
  const pages = Math.max(1, Math.floor(order.articles / perPage))
  const listAddress = (): string =>
    `/articles?draft=true&depth=0&limit=${perPage}&sort=-publishedAt&page=${1 + Math.floor(random() * Math.min(pages, 20))}`
  const { docs, totalDocs } = List.parse(await ask('/articles?depth=0&limit=1000&sort=id&select[slug]=true'))
  if (totalDocs < order.articles) throw new Error(`There are ${totalDocs} articles, not ${order.articles}.`)
  const anyId = (): number => docs[Math.floor(random() * docs.length)]!.id
  let edits = 0

  const measured = {
    list: await measure(order.samples, () => ask(listAddress())),
    read: await measure(order.samples, () => ask(`/articles/${anyId()}?draft=true&depth=0`)),
    save: await measure(order.samples, () =>
      ask(`/articles/${anyId()}?depth=0`, {
        method: 'PATCH',
        body: JSON.stringify({ title: `改过的标题 ${(edits += 1)}`, _status: 'published' }),
      }),
    ),
  }
  await payload.destroy()
  process.stdout.write(`${JSON.stringify(measured)}\n`)
  process.exit(0)
}

function asker(config: SanitizedConfig, origin: string, token?: string): Ask {
  return async (path, init = {}) => {
    const headers = { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) }
    const request = new Request(`${origin}/api${path}`, { ...init, headers })
    const response = await guardRequest(request, (guarded) => handleEndpoints({ config, request: guarded }))
    const body: unknown = await response.json()
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${JSON.stringify(body).slice(0, 500)}`)
    return body
  }
}

/** The milliseconds that each of so many calls took, one after the other, after some to warm up. */
async function measure(samples: number, call: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = []
  for (let n = -warmUps; n < samples; n += 1) {
    const started = performance.now()
    await call()
    if (n >= 0) taken.push(performance.now() - started)
  }
  return taken
}

await main()
