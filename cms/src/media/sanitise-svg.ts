import { SaxesParser, type SaxesTagNS } from 'saxes'
import { MediaRefusal } from './media-refusal.ts'
import {
  activeElements,
  drawingAttributes,
  drawingElements,
  embeddingElements,
  svgLimits,
  textElements,
  wrapperElements,
} from './svg-allow-list.ts'
import { judgeHref, judgeValue, toPresentationAttributes, type Verdict } from './svg-values.ts'

/** A drawing that is safe to publish. Its size is in pixels, as far as it states one. */
export interface Drawing {
  readonly svg: Buffer
  readonly width?: number
  readonly height?: number
}

const svgNamespace = 'http://www.w3.org/2000/svg'
const xlinkNamespace = 'http://www.w3.org/1999/xlink'

/** What older drawing programs write on top. Any other could define entities, or name a file to fetch. */
const harmlessDoctype =
  /^\s*svg\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG 1\.[01](?: Basic| Tiny)?\/\/EN"\s+"https?:\/\/www\.w3\.org\/[\w./-]+"\s*$/

/**
 * Writes a drawing anew from what the allow-list knows. What could run, move, fetch or restyle is refused; what is
 * merely unknown (an editor's own data, comments, filters) is left out.
 *
 * @throws MediaRefusal
 */
export function sanitiseSvg(bytes: Buffer): Drawing {
  const parser = new SaxesParser({ xmlns: true })
  const writer = new DrawingWriter()
  const malformed = (): never => {
    throw new MediaRefusal('svg-malformed', { line: parser.line })
  }
  parser.on('error', malformed)
  parser.on('doctype', (doctype) => {
    if (!harmlessDoctype.test(doctype)) refuseOutside('<!DOCTYPE>')
  })
  parser.on('processinginstruction', ({ target }) => {
    if (target.toLowerCase() === 'xml-stylesheet') refuseOutside('<?xml-stylesheet?>')
  })
  parser.on('opentag', (tag) => writer.open(tag))
  parser.on('closetag', () => writer.close())
  parser.on('text', (text) => writer.text(text))
  parser.on('cdata', (text) => writer.text(text))
  parser.write(decode(bytes) ?? malformed()).close()
  return writer.finish()
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** How an element is written: with its tags, without them, or not at all. */
type Mode = 'write' | 'unwrap' | 'skip'

class DrawingWriter {
  #out = ''
  #size: Pick<Drawing, 'width' | 'height'> = {}
  #elements = 0
  readonly #open: { name: string; mode: Mode; id: string | undefined }[] = []
  readonly #used = new Set<string>()
  readonly #holdsUse = new Set<string>()
  #uses = 0

  open(tag: SaxesTagNS): void {
    const name = tag.local
    refuseDangers(tag)
    this.#elements += 1
    if (this.#elements > svgLimits.elements || this.#open.length >= svgLimits.depth)
      throw new MediaRefusal('svg-too-complex')
    const isRoot = this.#open.length === 0
    if (isRoot && (name !== 'svg' || tag.uri !== svgNamespace)) throw new MediaRefusal('unknown-type')
    const mode = this.#modeOf(tag)
    const attributes = mode === 'write' ? cleanAttributes(tag) : new Map<string, string>()
    this.#open.push({ name, mode, id: attributes.get('id') })
    if (mode !== 'write') return
    if (isRoot) this.#size = sizeOf(attributes)
    if (name === 'use') this.#noteUse(attributes.get('href'))
    const namespace = isRoot ? ` xmlns="${svgNamespace}"` : ''
    const written = [...attributes].map(([key, value]) => ` ${key}="${escape(value)}"`).join('')
    this.#out += `<${name}${namespace}${written}>`
  }

  close(): void {
    const element = this.#open.pop()
    if (element?.mode === 'write') this.#out += `</${element.name}>`
  }

  text(text: string): void {
    const parent = this.#open.findLast(({ mode }) => mode !== 'unwrap')
    if (parent?.mode === 'write' && textElements.has(parent.name)) this.#out += escape(text)
  }

  finish(): Drawing {
    // A <use> of something that holds a <use> doubles at every step: ten lines can ask for a billion shapes.
    if ([...this.#used].some((id) => this.#holdsUse.has(id))) throw new MediaRefusal('svg-too-complex')
    return { svg: Buffer.from(this.#out), ...this.#size }
  }

  #modeOf({ local, uri }: SaxesTagNS): Mode {
    if (this.#open.at(-1)?.mode === 'skip' || uri !== svgNamespace) return 'skip'
    if (drawingElements.has(local)) return 'write'
    return wrapperElements.has(local) ? 'unwrap' : 'skip'
  }

  #noteUse(href: string | undefined): void {
    this.#uses += 1
    if (this.#uses > svgLimits.uses) throw new MediaRefusal('svg-too-complex')
    if (href !== undefined) this.#used.add(href.trim().slice(1))
    for (const { id } of this.#open) if (id !== undefined) this.#holdsUse.add(id)
  }
}

/** Refuses by name and attributes wherever the element stands, even within what would be left out. */
function refuseDangers(tag: SaxesTagNS): void {
  const name = tag.local.toLowerCase()
  if (activeElements.has(name)) refuseActive(`<${tag.local}>`)
  if (embeddingElements.has(name)) refuseOutside(`<${tag.local}>`)
  if (name === 'style') throw new MediaRefusal('svg-styles')
  for (const attribute of Object.values(tag.attributes)) {
    if (/^on/i.test(attribute.local)) refuseActive(attribute.name)
    if (/^(?:href|src)$/i.test(attribute.local) && runsOrEmbeds(attribute.value)) refuseOutside(attribute.name)
  }
}

/** Browsers overlook spaces and control characters in a scheme. */
const runsOrEmbeds = (address: string): boolean =>
  /^(?:javascript|vbscript|data):/i.test(address.replace(/[\s\p{Cc}]/gu, ''))

/** The attributes that stay. A `style` wins over attributes of the same name, as it does in a browser. */
function cleanAttributes(tag: SaxesTagNS): Map<string, string> {
  const kept = new Map<string, string>()
  const keep = (name: string, value: string, verdict: Verdict): void => {
    if (verdict === 'outside') refuseOutside(`${name}="${value.slice(0, 60)}"`)
    if (verdict === 'keep') kept.set(name, value)
  }
  const styles: [string, string][] = []
  for (const { local, uri, value } of Object.values(tag.attributes)) {
    // A link may lead anywhere and is unwrapped; everything else that has an href draws what it names.
    if (local === 'href' && (uri === '' || uri === xlinkNamespace)) keep(local, value, judgeHref(value))
    else if (uri === '' && local === 'style') styles.push(...toPresentationAttributes(value))
    else if (uri === '' && drawingAttributes.has(local)) keep(local, value, judgeValue(value))
  }
  for (const [name, value] of styles) keep(name, value, judgeValue(value))
  return kept
}

/** The size that the root states in pixels, or else that of its view box. */
function sizeOf(attributes: ReadonlyMap<string, string>): Pick<Drawing, 'width' | 'height'> {
  const box =
    attributes
      .get('viewBox')
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? []
  const width = toPixels(attributes.get('width')) ?? toLength(box[2])
  const height = toPixels(attributes.get('height')) ?? toLength(box[3])
  return width === undefined || height === undefined ? {} : { width, height }
}

const toPixels = (length: string | undefined): number | undefined =>
  toLength(Number(/^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(length ?? '')?.[1]))

const toLength = (value: number | undefined): number | undefined =>
  value !== undefined && value > 0 && value < 100_000 ? Math.max(1, Math.round(value)) : undefined

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function refuseActive(what: string): never {
  throw new MediaRefusal('svg-active', { what })
}

function refuseOutside(what: string): never {
  throw new MediaRefusal('svg-external', { what })
}
