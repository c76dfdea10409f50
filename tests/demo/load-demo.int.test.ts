import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Form, Pending, Publication, type Ref } from '@kewen/content/contract'
import { type Demo, ordosDemo } from '@kewen/content/demo'
import { type Newsroom, startNewsroom } from '../../cms/src/testing/start-newsroom.ts'
import { loadDemo, NewsroomNotEmptyError } from '../../scripts/demo/load.ts'
import { readFacts } from '../../scripts/demo/read-facts.ts'
import { accountNames, type Secrets } from '../../scripts/start/secrets.ts'
import { serveNewsroom } from './serve-newsroom.ts'

const secrets: Pick<Secrets, 'accounts' | 'publisherKey'> = {
  publisherKey: randomUUID(),
  accounts: Object.fromEntries(
    accountNames.map((name) => [name, { email: `${name}@example.org`, password: randomBytes(12).toString('hex') }]),
  ) as Secrets['accounts'],
}

let newsroom: Newsroom
let address: Awaited<ReturnType<typeof serveNewsroom>>
let demo: Demo
let published: Form[]

beforeAll(async () => {
  newsroom = await startNewsroom({ isEmpty: true })
  address = await serveNewsroom(newsroom)
  demo = ordosDemo(readFacts('ordos'))
  await loadDemo({ newsroomUrl: address.url, portalPort: 4000, secrets, log: () => {} })
  const { body } = await newsroom.request(
    '/publications/pending?wait=0&limit=500',
    {},
    { apiKey: secrets.publisherKey },
  )
  published = Pending.parse(body).rows.map((row) => Publication.parse(row).form!)
})

afterAll(async () => {
  await address?.close()
  await newsroom?.stop()
})

test('the newsroom publishes each document of the demo as the demo has it', () => {
  const byName = new Map(namedBySlug(published).map((form) => [form.id, form]))
  for (const wanted of [demo.site, ...demo.documents]) expect(byName.get(wanted.id), wanted.id).toEqual(wanted)
  expect(byName.size).toBe(1 + demo.documents.length + demo.pictures.length)
})

test('every picture is published with its alternative text in both languages and files for the portal', () => {
  const media = new Map(namedBySlug(published).map((form) => [form.id, form]))
  for (const { id, alt, credit } of demo.pictures)
    expect(media.get(id), id).toMatchObject({
      kind: 'media',
      alt,
      credit,
      licence: 'own',
      files: expect.anything() as unknown,
    })
})

test('each account of the demo can log in with the role that it is named for', async () => {
  for (const [name, { email, password }] of Object.entries(secrets.accounts)) {
    const { status, body } = await newsroom.request('/users/login', { method: 'POST', json: { email, password } })
    expect(status, name).toBe(200)
    expect(body.user.administrator === true || body.user.roles[0].role === name, name).toBe(true)
  }
})

test('a newsroom that has users is left as it is', async () => {
  const load = loadDemo({ newsroomUrl: address.url, portalPort: 4000, secrets, log: () => {} })
  await expect(load).rejects.toThrow(NewsroomNotEmptyError)
})

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
    default:
      return form.slug
  }
}
