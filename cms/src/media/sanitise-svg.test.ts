import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { MediaRefusal } from './media-refusal.ts'
import { sanitiseSvg } from './sanitise-svg.ts'
import { drawingAttributes, drawingElements } from './svg-allow-list.ts'
import { svgOf } from './testing/samples.ts'
import { svgAttacks } from './testing/svg-attacks.ts'

const clean = (svg: string | Buffer): string => sanitiseSvg(Buffer.from(svg)).svg.toString()
const cleanContent = (content: string): string => clean(svgOf(content)).replace(/^<svg[^>]*>|<\/svg>$/g, '')

describe('a drawing is refused', () => {
  it.each(Object.keys(svgAttacks))('with %s', (attack) => {
    expect(() => clean(svgAttacks[attack] ?? '')).toThrow(MediaRefusal)
  })

  it('with the line at which it broke', () => {
    expect(() => clean('<svg xmlns="http://www.w3.org/2000/svg">\n<g>\n</svg>')).toThrow(/svg-malformed.*line 3/)
  })

  it('in another encoding than UTF-8', () => {
    expect(() => clean(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">\xff</svg>', 'latin1'))).toThrow(
      MediaRefusal,
    )
  })

  it('with a word for the one who drew it: how to export without a style sheet', () => {
    expect(() => cleanContent('<style>.a{fill:red}</style>')).toThrow(/Presentation Attributes/)
  })
})

describe('a drawing keeps', () => {
  it('its shapes, gradients, text and parts used twice', () => {
    const content =
      '<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"></stop></linearGradient></defs>' +
      '<g id="a" transform="translate(1 2) rotate(30)"><path d="M0 0h9v9z" fill="url(#g)"></path></g>' +
      '<use href="#a" x="5"></use><text x="1" font-family="Noto Sans SC">百嘎丽 &amp; 科普</text>'
    expect(cleanContent(content)).toBe(content)
  })

  it('its title, for those who cannot see it', () => {
    expect(cleanContent('<title>标志</title>')).toBe('<title>标志</title>')
  })

  it('what a style says, as attributes, which the portal’s policy lets through', () => {
    expect(cleanContent('<rect fill="red" style="fill:#00f !important; stroke : none;-inkscape-x:y"/>')).toBe(
      '<rect fill="#00f" stroke="none"></rect>',
    )
  })

  it('the old way to name a part', () => {
    expect(cleanContent('<g id="a"/><use xlink:href="#a" xmlns:xlink="http://www.w3.org/1999/xlink"/>')).toBe(
      '<g id="a"></g><use href="#a"></use>',
    )
  })

  it('what a link wraps, without the link', () => {
    expect(cleanContent('<a href="https://example.org/"><rect width="9"/></a>')).toBe('<rect width="9"></rect>')
  })

  it('nothing of the program that drew it', () => {
    const inkscape = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <!-- Created with Inkscape -->
      <svg:svg xmlns:svg="http://www.w3.org/2000/svg" xmlns:inkscape="urn:i" xmlns:sodipodi="urn:s"
        inkscape:version="1.3" sodipodi:docname="C:\\Users\\wang\\logo.svg" width="20mm" viewBox="0 0 20 10" xml:space="preserve">
        <sodipodi:namedview inkscape:zoom="2"/><svg:metadata><rdf>Wang</rdf></svg:metadata>
        <svg:path d="M0 0h9" sodipodi:nodetypes="cc" class="st0" data-name="x" filter="url(#f)"/>
      </svg:svg>`
    expect(clean(inkscape)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="20mm" viewBox="0 0 20 10"><path d="M0 0h9"></path></svg>',
    )
  })

  it.each([
    ['width="120" height="80px"', { width: 120, height: 80 }],
    ['viewBox="0 0 24.4 24"', { width: 24, height: 24 }],
    ['viewBox="0,0,100,50" width="100%"', { width: 100, height: 50 }],
    ['width="10"', {}],
    ['viewBox="0 0 1e400 5"', {}],
  ])('its size: %s', (attributes, size) => {
    const { svg: _, ...found } = sanitiseSvg(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}/>`))
    expect(found).toEqual(size)
  })
})

describe('whatever a drawing holds', () => {
  const name = fc.oneof(
    fc.constantFrom('g', 'a', 'use', 'path', 'text', 'script', 'SCRIPT', 'style', 'foreignObject', 'image', 'animate'),
    fc.constantFrom(
      'set',
      'metadata',
      'x:script',
      'x:g',
      'svg',
      'switch',
      'filter',
      'feImage',
      'html',
      'iframe',
      'stop',
    ),
    fc.stringMatching(/^[a-zA-Z]{1,8}$/),
  )
  const attribute = fc.oneof(
    fc.constantFrom('href', 'xlink:href', 'x:href', 'onload', 'OnClick', 'x:onload', 'style', 'fill', 'mask', 'id'),
    fc.constantFrom('class', 'clip-path', 'src', 'to', 'values', 'begin', 'from', 'd', 'transform', 'xml:base'),
    fc.stringMatching(/^[a-z]{1,8}$/),
  )
  const value = fc.oneof(
    fc.constantFrom('#a', 'javascript:alert(1)', 'java\tscript:alert(1)', 'https://evil.example/a#b', '//evil', 'red'),
    fc.constantFrom('url(#a)', 'url(https://e/#a)', "fill:url('//e')", 'u\\72l(//e)', 'data:text/html,x', 'rgb(1 2 3)'),
    fc.constantFrom('fill:red;background:url(//e)', 'expression(alert(1))', 'URL( "//e" )', 'url(#a) url(//e)', 'url('),
    fc.constantFrom('image-set("//e" 1x)', 'var(--x)', '"><script>alert(1)</script>', '/**/url(//e)', 'url(#a'),
    fc.string({ maxLength: 30 }),
  )
  const attributes = fc.dictionary(attribute, value, { maxKeys: 4 }).map((all) =>
    Object.entries(all)
      .map(([key, text]) => ` ${key}="${escape(text)}"`)
      .join(''),
  )
  const node = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.string({ maxLength: 12 }).map(escape),
      fc.constantFrom(
        '<!-- c -->',
        '<![CDATA[<script>alert(1)</script>]]>',
        '<?xml-stylesheet href="//e"?>',
        '<?php x?>',
      ),
      fc
        .tuple(name, attributes, fc.array(tie('node'), { maxLength: 3 }))
        .map(([tag, given, children]) => `<${tag}${given}>${children.join('')}</${tag}>`),
    ),
  })).node
  const drawing = fc
    .tuple(attributes, fc.array(node, { maxLength: 5 }))
    .map(
      ([given, nodes]) =>
        `<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="urn:x" xmlns:xlink="http://www.w3.org/1999/xlink"${given}>${nodes.join('')}</svg>`,
    )

  it('what comes out runs nothing, fetches nothing, and comes out again as it is', () => {
    let passed = 0
    fc.assert(
      fc.property(drawing, (svg) => {
        let cleaned: string
        try {
          cleaned = clean(svg)
        } catch (error) {
          if (error instanceof MediaRefusal) return
          throw error
        }
        passed += 1
        mustBeHarmless(cleaned)
        expect(clean(cleaned)).toBe(cleaned)
      }),
      { numRuns: 3000 },
    )
    expect(passed).toBeGreaterThan(300)
  })

  it('any bytes at all are refused or come out harmless', () => {
    const property = fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        mustBeHarmless(sanitiseSvg(Buffer.from(bytes)).svg.toString())
      } catch (error) {
        if (!(error instanceof MediaRefusal)) throw error
      }
    })
    expect(fc.check(property).failed).toBe(false)
  })
})

const escape = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Reads the result with a parser of its own and holds it against the rules themselves, not against the sanitiser. */
function mustBeHarmless(svg: string): void {
  expect(svg).not.toMatch(/<[!?]|<script|<style|<foreignObject|<image|<animate|<set|style=/i)
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    expect(uri).toBe('http://www.w3.org/2000/svg')
    expect(drawingElements).toContain(local)
    for (const { name, value } of Object.values(attributes))
      expect(isHarmless(name, value), `${name}="${value}"`).toBe(true)
  })
  parser.write(svg).close()
}

function isHarmless(name: string, value: string): boolean {
  if (name === 'xmlns') return true
  if (name === 'href') return /^\s*#/.test(value)
  const targets = [...value.matchAll(/url\(\s*["']?([^"')]*)/gi)].map(([, target]) => target)
  return drawingAttributes.has(name) && targets.every((target) => target?.startsWith('#')) && !value.includes('\\')
}
