import { expect, it } from 'vitest'
import { fileTypeOf } from './content-type.ts'

it.each([
  ['a.html', 'text/html; charset=utf-8', false],
  ['feed.xml', 'application/rss+xml; charset=utf-8', false],
  ['2024-02.xml', 'application/xml; charset=utf-8', false],
  ['feed.json', 'application/feed+json; charset=utf-8', false],
  ['a.SVG', 'image/svg+xml; charset=utf-8', false],
  ['a.pdf', 'application/pdf', false],
  ['a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', true],
  ['constructor', 'application/octet-stream', true],
  ['a.exe', 'application/octet-stream', true],
])('%s is sent as %s', (name, mime, isDownload) => expect(fileTypeOf(name)).toMatchObject({ mime, isDownload }))
