import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Form, Manifest, Publication, type Ref, Rows, wireLimits } from '@kewen/content/contract'
import type { Demo } from '@kewen/content/demo'
import { type Newsroom, startNewsroom } from '../../cms/src/testing/start-newsroom.ts'
import { loadDemo, NewsroomNotEmptyError } from '../../scripts/demo/load.ts'
import { readDemos } from '../../scripts/demo/read-demos.ts'
import { accountNames, type Secrets } from '../../scripts/start/secrets.ts'
import { serveNewsroom } from './serve-newsroom.ts'

/** The newsroom makes every picture of every portal in all its sizes: on a busy machine that takes minutes. */
const loadMilliseconds = 600_000

const secrets: Pick<Secrets, 'accounts' | 'publisherKey'> = {
  publisherKey: randomUUID(),
  accounts: Object.fromEntries(
    accountNames.map((name) => [name, { email: `${name}@example.org`, password: randomBytes(12).toString('hex') }]),
  ) as Secrets['accounts'],
}

let newsroom: Newsroom
let address: Awaited<ReturnType<typeof serveNewsroom>>
let demos: Demo[]
let published: Form[]

beforeAll(async () => {
  newsroom = await startNewsroom({ isEmpty: true })
  address = await serveNewsroom(newsroom)
  demos = readDemos()
  await loadDemo({ newsroomUrl: address.url, portalPort: 4000, secrets, log: () => {} })
  published = await allPublished()
}, loadMilliseconds)

afterAll(async () => {
  await address?.close()
  await newsroom?.stop()
})

test('the newsroom publishes each document of the demo as the demo has it', () => {
  for (const demo of demos) {
    const wanted = [demo.site, ...demo.documents]
    const byName = publishedOf(demo)
    for (const form of wanted) expect(byName.get(form.id), form.id).toEqual(form)
    expect(byName.size).toBe(wanted.length + demo.pictures.length)
  }
})

test('every picture is published with its alternative text in both languages and files for the portal', () => {
  for (const demo of demos) {
    const media = publishedOf(demo)
    for (const { id, alt, credit } of demo.pictures)
      expect(media.get(id), id).toMatchObject({
        kind: 'media',
        alt,
        credit,
        licence: 'own',
        files: expect.anything() as unknown,
      })
  }
})

test('each account of the demo can log in with the role that it is named for', async () => {
  for (const [name, { email, password }] of Object.entries(secrets.accounts)) {
    const { status, body } = await newsroom.request('/users/login', { method: 'POST', json: { email, password } })
    expect(status, name).toBe(200)
    const roles: { role: string }[] = body.user.roles ?? []
    expect(body.user.administrator === true || roles.every(({ role }) => role === name), name).toBe(true)
    expect(roles, name).toHaveLength({ administrator: 0, contributor: 1 }[name] ?? demos.length)
  }
})

test('a newsroom that has users is left as it is', async () => {
  const load = loadDemo({ newsroomUrl: address.url, portalPort: 4000, secrets, log: () => {} })
  await expect(load).rejects.toThrow(NewsroomNotEmptyError)
})

async function allPublished(): Promise<Form[]> {
  const ask = async (path: string) =>
    (await newsroom.request(path, {}, { apiKey: secrets.publisherKey })).body as unknown
  const { rows } = Manifest.parse(await ask(`/publications/manifest?limit=${wireLimits.manifest}`))
  const forms: Form[] = []
  for (let from = 0; from < rows.length; from += wireLimits.rows) {
    const ids = rows.slice(from, from + wireLimits.rows).map(({ id }) => id)
    const answer = Rows.parse(await ask(`/publications/rows?ids=${ids.join(',')}`))
    forms.push(...answer.rows.map((row) => Publication.parse(row).form!))
  }
  return forms
}

/** What is published of a portal, by speaking names. */
function publishedOf({ site }: Demo): Map<Ref, Form> {
  const { id } = published.find((form) => form.kind === 'site' && form.key === site.key)!
  return new Map(namedBySlug(published.filter((form) => form.site === id)).map((form) => [form.id, form]))
}

/** The same forms, with speaking names in place of the newsroom's ids. */
function namedBySlug(forms: Form[]): Form[] {
  const names = new Map<string, Ref>(forms.map((form) => [form.id, `${form.id.split('/')[0]}/${slugOf(form)}`]))
  return JSON.parse(JSON.stringify(forms), (_key, value: unknown) =>
    typeof value === 'string' ? (names.get(value) ?? value) : value,
  ) as Form[]
}

function slugOf(form: Form): string {
  switch (form.kind) {
    case 'site':
      return form.key
    case 'media':
      return form.filename.replace(/\.[a-z]+$/u, '')
    case 'article':
      return form.address.slice(8)
    case 'redirect':
      return form.id
    default:
      return form.slug
  }
}
