import { expect, test } from 'vitest'
import { limitBody, limits } from './limit-body.ts'

const bytes = (count: number) => new Uint8Array(count)

const asked = (body: BodyInit, contentType = 'application/json') =>
  new Request('http://localhost/api/articles', { method: 'POST', body, headers: { 'Content-Type': contentType } })

/** A body whose length nobody states. */
const streamOf = (...chunks: Uint8Array[]) =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })

const streamed = (body: ReadableStream, contentType = 'application/json') =>
  new Request('http://localhost/api/articles', {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { 'Content-Type': contentType },
  } as RequestInit)

test('a body within its limit arrives as it was sent', async () => {
  const limited = limitBody(asked('{"title":"科普"}')) as Request
  expect(await limited.json()).toEqual({ title: '科普' })
  expect(limited.method).toBe('POST')
})

test('a stated length past the limit is refused before anything is read', () => {
  const request = new Request('http://localhost/api', { headers: { 'Content-Length': String(limits.json + 1) } })
  expect((limitBody(request) as Response).status).toBe(413)
})

test('whoever sends too much is told what is taken, and of no limit that is none', async () => {
  const headers = { 'Content-Length': String(limits.upload + 1), 'Content-Type': 'multipart/form-data; boundary=x' }
  const answer = limitBody(new Request('http://localhost/api', { headers })) as Response
  const [{ message }] = ((await answer.json()) as { errors: [{ message: string }] }).errors
  expect(message).toMatch(/图片最多 20 MB，SVG 图形最多 2 MB，文档最多 50 MB/)
  expect(message).not.toContain('64')
})

test('a body that grows past the limit ends in an error', async () => {
  const limited = limitBody(streamed(streamOf(bytes(limits.json), bytes(1)))) as Request
  await expect(limited.arrayBuffer()).rejects.toThrow('larger')
})

test('an upload may be larger than a document', async () => {
  const form = 'multipart/form-data; boundary=x'
  const limited = limitBody(streamed(streamOf(bytes(limits.json + 1)), form)) as Request
  expect((await limited.arrayBuffer()).byteLength).toBe(limits.json + 1)
})
