import { describe, expect, test } from 'vitest'
import { importLimits } from './import-limits.ts'
import { readCsv } from './read-csv.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const line = (number: number, from: string, to: string) => ({ line: number, from, to })

describe('a CSV file of old addresses', () => {
  test.each([
    ['with a heading', '旧网址,新网址\n/a.html,/b.html\n', [line(2, '/a.html', '/b.html')]],
    ['without one', '/a.html,/b.html', [line(1, '/a.html', '/b.html')]],
    ['with the mark that Excel puts first', '\ufeff/a.html,/b.html\r\n', [line(1, '/a.html', '/b.html')]],
    ['with quotes and commas in an address', '"/a.aspx?x=1,2","/b.html"', [line(1, '/a.aspx?x=1,2', '/b.html')]],
    ['parted by tabs', '/a.html\t/b.html\n', [line(1, '/a.html', '/b.html')]],
    [
      'with empty lines and cells',
      '/a.html,/b.html,,\n\n,\n/c/,/d.html\n',
      [line(1, '/a.html', '/b.html'), line(4, '/c/', '/d.html')],
    ],
    [
      'with full addresses',
      'old,new\nhttp://a.cn/1.htm,https://b.cn/',
      [line(2, 'http://a.cn/1.htm', 'https://b.cn/')],
    ],
  ])('%s is read', (_how, text, lines) => expect(readCsv(utf8(text))).toEqual({ lines, faults: [] }))

  test('in GB18030 is read, as older systems export it', () => {
    const bytes = Uint8Array.from([
      0xbe,
      0xc9,
      0xcd,
      0xf8,
      0xd6,
      0xb7,
      0x2c,
      0xd0,
      0xc2,
      0x0a,
      ...utf8('/'),
      0xbf,
      0xc6,
      ...utf8('.html,/b.html\n'),
    ])
    expect(readCsv(bytes).lines).toEqual([line(2, '/科.html', '/b.html')])
  })

  test.each([
    ['a line with one column', '/a.html,/b.html\n/c.html\n', [2], '两列'],
    ['a line with three', '/a.html,/b.html,/c.html\n', [1], '两列'],
    ['a quotation mark that is not closed', '/a.html,"/b.html\n/c.html,/d.html\n', [2], '引号'],
    ['too many lines', '/a,/b\n'.repeat(importLimits.lines + 1), [importLimits.lines + 1], '拆成'],
  ])('with %s is told by its line', (_what, text, at, why) => {
    const { faults } = readCsv(utf8(text))
    expect(faults.map((fault) => fault.line)).toEqual(at)
    expect(faults[0]!.why.zh).toContain(why)
  })

  test('in no encoding of ours is refused', () =>
    expect(readCsv(Uint8Array.from([0x2f, 0xff, 0xfe, 0x00])).faults[0]!.why.zh).toContain('编码'))
})
