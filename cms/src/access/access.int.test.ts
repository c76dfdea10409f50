import { afterAll, beforeAll, expect, test } from 'vitest'
import { startNewsroom, type Newsroom } from '../testing/start-newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
})
afterAll(() => newsroom?.stop())

test('an editor publishes an article over REST', async () => {
  const site = await newsroom.createSite('ordos')
  const editor = await newsroom.createPerson('editor', site)
  const answer = await newsroom.request(
    '/articles',
    { method: 'POST', json: { title: '科普进校园', _status: 'published' } },
    editor,
  )
  expect(answer.body).toMatchObject({ doc: { slug: 'ke-pu-jin-xiao-yuan', _status: 'published' } })
})
