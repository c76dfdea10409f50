import fc from 'fast-check'
import { XmlDocument } from 'libxml2-wasm'
import { expect, it } from 'vitest'
import { writeHtml } from './write-html.ts'
import { element, writeXml } from './write-xml.ts'

/** What a parser has of a document with one text and one attribute. */
function readBack(text: string): { text: string; attribute: string | undefined } {
  using document = XmlDocument.fromString(writeXml(element('a', { b: text }, element('c', {}, text || ' '))))
  return { text: document.get('c')!.content, attribute: document.root.attr('b')?.value }
}

it('gives any text back as it was', () => {
  const character = fc
    .integer({ min: 0x20, max: 0x10ffff })
    .filter((code) => code !== 0xfffe && code !== 0xffff && (code < 0xd800 || code > 0xdfff))
    .map((code) => String.fromCodePoint(code))
  const text = fc.string({ unit: fc.oneof(character, fc.constantFrom('\t', '\n', '\r', '<', '>', '&', '"', ']]>')) })
  fc.assert(
    fc.property(text, (written) => {
      expect(readBack(written)).toEqual({ text: written || ' ', attribute: written })
    }),
  )
})

it('drops the characters that no XML document may contain', () => {
  expect(readBack('a\u0000b\u001fc\ud800d\uffffe')).toEqual({ text: 'abcde', attribute: 'abcde' })
})

it('leaves out what is undefined', () => {
  expect(writeXml(element('a', { b: undefined }, undefined, element('c')))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <c/>\n</a>\n',
  )
})

it('puts no space between the elements of a line of HTML, and ends those that need it', () => {
  expect(
    writeHtml([element('p', {}, element('strong', {}, 'a'), element('em', {}, 'b<c'), element('br')), element('p')]),
  ).toBe('<p><strong>a</strong><em>b&lt;c</em><br></p><p></p>')
})
