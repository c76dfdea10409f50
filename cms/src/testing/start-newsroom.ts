import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { getPayload, handleEndpoints, type Payload } from 'payload'
import type { Id, Role } from '../access/member.ts'
import { answerGraphql } from '../api/answer-graphql.ts'
import { guardRequest } from '../api/guard-request.ts'
import { readEnv } from '../env.ts'
import { newsroomConfig } from '../newsroom-config.ts'

/** Who asks: a person's token, a machine's key, or a visitor. */
export type Asker = { token?: string; apiKey?: string }

// oxlint-disable-next-line typescript/no-explicit-any -- a test asserts what it expects of JSON that came back
export type Json = any

/** What came back: the status, and the body where it is JSON. */
export type Answer = { status: number; body: Json; response: Response }

/** A person of the newsroom, logged in. */
export type Person = { id: Id; token: string }

/** A newsroom with a database and files of its own, asked as over HTTP. One at a time in a process. */
export type Newsroom = {
  payload: Payload
  folder: string
  /** Asks the REST API: `path` begins after `/api`. A plain object as `body` is sent as JSON. */
  request: (path: string, init?: RequestInit & { json?: unknown }, asker?: Asker) => Promise<Answer>
  graphql: (query: string, asker?: Asker) => Promise<Answer>
  createSite: (key: string) => Promise<Id>
  createPerson: (role: Role | 'administrator', ...sites: Id[]) => Promise<Person>
  createMachine: () => Promise<{ apiKey: string }>
  stop: () => Promise<void>
}

const origin = 'http://localhost:3000'

type NewsroomOptions = {
  databaseUrl?: string
  /** Whether nobody has registered yet. */
  isEmpty?: boolean
}

/** Boots a newsroom on a new SQLite file with all migrations, or on the database at `databaseUrl`. */
export async function startNewsroom({ databaseUrl, isEmpty = false }: NewsroomOptions = {}): Promise<Newsroom> {
  const folder = await mkdtemp(path.join(tmpdir(), 'newsroom-'))
  const config = newsroomConfig(
    readEnv({
      NODE_ENV: 'test',
      DATABASE_URL: databaseUrl ?? `file:${path.join(folder, 'newsroom.db')}`,
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      MEDIA_DIR: path.join(folder, 'media'),
      NEWSROOM_URL: origin,
    }),
  )
  const payload = await getPayload({ config })
  payload.logger.level = 'silent'
  // The first user of a newsroom becomes its administrator: none of those that a test creates should.
  if (!isEmpty) await createPerson(payload, 'administrator', [])
  const graphqlHandler = GRAPHQL_POST(config)

  const request: Newsroom['request'] = async (route, { json, ...init } = {}, asker = {}) => {
    const headers = headersFor(init.headers, asker)
    if (json !== undefined) headers.set('Content-Type', 'application/json')
    const body = json === undefined ? init.body : JSON.stringify(json)
    const asked = new Request(`${origin}/api${route}`, { ...init, headers, ...(body == null ? {} : { body }) })
    return answerOf(await guardRequest(asked, (request) => handleEndpoints({ config, request })))
  }

  return {
    payload,
    folder,
    request,
    graphql: async (query, asker = {}) => {
      const headers = headersFor({ 'Content-Type': 'application/json' }, asker)
      const asked = new Request(`${origin}/api/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
      return answerOf(await guardRequest(asked, (request) => answerGraphql(request, graphqlHandler)))
    },
    createSite: (key) => createSite(payload, key),
    createPerson: (role, ...sites) => createPerson(payload, role, sites),
    createMachine: async () => {
      const apiKey = randomBytes(24).toString('hex')
      await payload.create({ collection: 'machines', data: { name: '发布程序', enableAPIKey: true, apiKey } })
      return { apiKey }
    },
    stop: async () => {
      await payload.destroy()
      forgetNewsroom()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function headersFor(given: RequestInit['headers'], { token, apiKey }: Asker): Headers {
  const headers = new Headers(given)
  if (token) headers.set('Authorization', `JWT ${token}`)
  if (apiKey) headers.set('Authorization', `machines API-Key ${apiKey}`)
  return headers
}

async function answerOf(response: Response): Promise<Answer> {
  const isJson = response.headers.get('Content-Type')?.includes('json')
  return { status: response.status, body: isJson ? await response.clone().json() : null, response }
}

async function createSite(payload: Payload, key: string): Promise<Id> {
  const site = await payload.create({
    collection: 'sites',
    data: {
      key,
      name: `${key}市科学技术协会`,
      shortName: `${key}科协`,
      origins: [{ origin: `http://${key}.localhost:4000` }],
      languages: ['zh'],
      brand: { primary: '#1a6fb5', accent: '#c8102e', ground: '#ffffff' },
    },
  })
  return site.id
}

async function createPerson(payload: Payload, role: Role | 'administrator', sites: Id[]): Promise<Person> {
  const email = `${role}-${randomBytes(4).toString('hex')}@example.org`
  const password = randomBytes(12).toString('hex')
  const administrator = role === 'administrator'
  const { id } = await payload.create({
    collection: 'users',
    data: {
      name: role,
      email,
      password,
      administrator,
      roles: administrator ? [] : sites.map((site) => ({ site: site as number, role })),
    },
  })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return { id, token: token! }
}

/** Payload keeps its instance and its GraphQL schema for the life of the process. */
function forgetNewsroom(): void {
  const kept = globalThis as { _payload?: Map<string, unknown>; _payload_graphql?: unknown }
  kept._payload?.clear()
  if (kept._payload_graphql)
    kept._payload_graphql = Object.assign(kept._payload_graphql, { graphql: null, promise: null })
}
