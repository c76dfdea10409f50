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
 * story published. Each is a request to the REST API, handled in this process: by turns by the newsroom and by Payload's
 * plain collections, on the same rows, so that whatever else the machine does bears on both. The order comes as JSON on
 * the standard input; milliseconds go to the standard output.
 */
const Order = z.strictObject({
  articles: z.int().min(1),
  samples: z.int().min(1),
  editor: z.strictObject({ email: z.email(), password: z.string() }),
})

type Ask = (path: string, init?: RequestInit) => Promise<unknown>
type Measured = { ours: number[]; plain: number[] }

const Login = z.object({ token: z.string() })
const List = z.object({ docs: z.array(z.object({ id: z.int() })), totalDocs: z.int() })

const warmUps = 20
const perPage = 25
const pagesLookedAt = 20

async function main(): Promise<void> {
  const order = Order.parse(JSON.parse(await text(process.stdin)))
  const env = readEnv()
  const login = { method: 'POST', body: JSON.stringify(order.editor) }
  const open = async (key: string, config: SanitizedConfig): Promise<Ask> => {
    const payload = await getPayload({ config, key })
    payload.logger.level = 'error'
    const visitor = asker({ key, config, origin: env.newsroomUrl })
    const { token } = Login.parse(await visitor('/users/login', login))
    return asker({ key, config, origin: env.newsroomUrl, token })
  }
  const ours = await open('ours', await newsroomConfig(env))
  const plain = await open('plain', await newsroomConfig(env, toPlainCollection))

  const { docs, totalDocs } = List.parse(await ours('/articles?depth=0&limit=1000&sort=id&select[slug]=true'))
  if (totalDocs < order.articles) throw new Error(`There are ${totalDocs} articles, not ${order.articles}.`)
  const random = randomFrom(3)
  const below = (limit: number): number => Math.floor(random() * limit)
  const anyArticle = (): string => `/articles/${docs[below(docs.length)]!.id}`
  const pages = Math.min(pagesLookedAt, Math.ceil(totalDocs / perPage))

  const byTurns = async (request: () => [path: string, init?: RequestInit]): Promise<Measured> => {
    const measured: Measured = { ours: [], plain: [] }
    for (let n = -warmUps; n < order.samples; n += 1) {
      const [mine, theirs] = [await milliseconds(ours, request()), await milliseconds(plain, request())]
      if (n < 0) continue
      measured.ours.push(mine)
      measured.plain.push(theirs)
    }
    return measured
  }
  let edits = 0
  const publish = (): RequestInit => ({
    method: 'PATCH',
    body: JSON.stringify({ title: `改过的标题 ${(edits += 1)}`, _status: 'published' }),
  })
  const measured = {
    list: await byTurns(() => [
      `/articles?draft=true&depth=0&limit=${perPage}&sort=-publishedAt&page=${1 + below(pages)}`,
    ]),
    read: await byTurns(() => [`${anyArticle()}?draft=true&depth=0`]),
    save: await byTurns(() => [`${anyArticle()}?depth=0`, publish()]),
  }
  process.stdout.write(`${JSON.stringify(measured)}\n`)
  process.exit(0)
}

async function milliseconds(ask: Ask, request: Parameters<Ask>): Promise<number> {
  const started = performance.now()
  await ask(...request)
  return performance.now() - started
}

type Asker = { key: string; config: SanitizedConfig; origin: string; token?: string }

function asker({ key, config, origin, token }: Asker): Ask {
  const headers = { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) }
  return async (path, init = {}) => {
    const request = new Request(`${origin}/api${path}`, { ...init, headers })
    const handle = (guarded: Request): Promise<Response> =>
      handleEndpoints({ config, request: guarded, payloadInstanceCacheKey: key })
    const response = await guardRequest(request, handle)
    const body: unknown = await response.json()
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${JSON.stringify(body).slice(0, 500)}`)
    return body
  }
}

await main()
