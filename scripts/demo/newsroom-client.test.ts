import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { NewsroomClient } from './newsroom-client.ts'

let server: Server | undefined
afterEach(() => server?.close())

/** A newsroom that gives one answer to everything. */
async function newsroomThatSays(status: number, body: string): Promise<NewsroomClient> {
  const made = createServer((_request, response) => response.writeHead(status).end(body))
  server = made
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve))
  return new NewsroomClient(`http://127.0.0.1:${(made.address() as AddressInfo).port}/`)
}

const place = { collection: 'articles', what: 'articles/a-story' }

test('a refusal names the document, and repeats what the newsroom said of which field', async () => {
  const said = {
    message: 'The following field is invalid: slug',
    data: { errors: [{ path: 'slug', message: 'taken' }] },
  }
  const newsroom = await newsroomThatSays(400, JSON.stringify({ errors: [said] }))
  await expect(newsroom.create({}, place)).rejects.toThrow(
    'The newsroom refused articles/a-story (400): The following field is invalid: slug slug: taken',
  )
})

test('an answer that is no JSON is repeated as it came, in part', async () => {
  const newsroom = await newsroomThatSays(502, `Bad gateway ${'x'.repeat(1000)}`)
  await expect(newsroom.update(1, {}, place)).rejects.toThrow(/articles\/a-story \(502\): Bad gateway x{200,300}$/u)
})

test('an answer without a document is an error, not an undefined id', async () => {
  const newsroom = await newsroomThatSays(200, '{}')
  await expect(newsroom.create({}, place)).rejects.toThrow(/doc/u)
})

test('a newsroom is empty as long as it has no user', async () => {
  expect(await (await newsroomThatSays(200, '{"initialized":false}')).isEmpty()).toBe(true)
  server?.close()
  expect(await (await newsroomThatSays(200, '{"initialized":true}')).isEmpty()).toBe(false)
})
