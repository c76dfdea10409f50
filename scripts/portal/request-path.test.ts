import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requestPath } from './request-path.ts'

describe('The path of a request', () => {
  it.each([
    ['/', ['index.html']],
    ['/index.html', ['index.html']],
    ['/en/', ['en', 'index.html']],
    ['/en?from=wechat', ['en', 'index.html']],
    ['/2024/02/a-story.html?from=wechat#top', ['2024', '02', 'a-story.html']],
    ['/%E7%A7%91.html', ['科.html']],
  ])('takes %s', (target, names) => expect(requestPath(target)).toEqual({ kind: 'path', names }))

  it.each([
    ['/../etc/passwd', 404],
    ['/a/../../b', 404],
    ['/%2e%2e/etc/passwd', 404],
    ['/.%2e/x', 404],
    ['/./x', 404],
    ['//etc/passwd', 404],
    ['/a//b', 404],
    ['/columns/', 404],
    ['/.kewen/gone.txt', 404],
    ['/.git/config', 404],
    ['/a/.hidden', 404],
    ['/..%2f..%2fetc/passwd', 400],
    ['/..%5c..%5cwindows', 400],
    ['/..\\..\\windows', 400],
    ['/a%00.html', 400],
    ['/a%0d%0aSet-Cookie:x', 400],
    ['/%', 400],
    ['/%zz', 400],
    ['/%c0%ae%c0%ae/', 400],
    ['http://elsewhere/', 400],
    ['*', 400],
    ['', 400],
    [`/${'a'.repeat(3000)}`, 414],
  ])('refuses %j with %i', (target, status) => expect(requestPath(target)).toEqual({ kind: 'refused', status }))

  it('never names what a file system could take for another place', () => {
    const awkward = fc.array(
      fc.constantFrom('/', '.', '..', '%2e', '%2f', '%5c', '\\', '%00', 'a', '%25', '%252e', '?', '#', '科', ' '),
    )
    fc.assert(
      fc.property(awkward, (parts) => {
        const asked = requestPath(`/${parts.join('')}`)
        if (asked.kind === 'path') for (const name of asked.names) expect(name).toMatch(/^(?!\.)[^/\\\0]+$/)
      }),
    )
  })
})
