import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { z } from 'zod'

/** The part of opentype.js that is used here: it ships no types, and as a module no names. */
type OpenType = { parse: (bytes: ArrayBufferLike) => Font }
type Variation = { variation: { wght: number } }
type Font = {
  charToGlyphIndex: (character: string) => number
  getAdvanceWidth: (text: string, fontSize: number, options: Variation) => number
  getPath: (text: string, x: number, y: number, fontSize: number, options: Variation) => { commands: Command[] }
}
type Command = { type: 'M' | 'L' | 'Q' | 'C' | 'Z'; x?: number; y?: number } & Partial<
  Record<'x1' | 'y1' | 'x2' | 'y2', number>
>

const require = createRequire(import.meta.url)
const opentype = require('opentype.js') as OpenType
const { decompress } = require('wawoff2') as { decompress: (bytes: Buffer) => Promise<Uint8Array> }

/** 宋体 and 黑体, each as some hundred files for parts of Unicode: only those that a text needs are read. */
const families = { song: 'noto-serif-sc', hei: 'noto-sans-sc' } as const
export type Family = keyof typeof families

/** Letters of one family at one weight, for the characters it was loaded for. */
export type Typeface = {
  /** Whether it has a character. */
  has: (character: string) => boolean
  /** How far a character carries on, in shares of the size. */
  advance: (character: string) => number
  /** The outline of a character as the data of a path. */
  outline: (character: string, place: { x: number; y: number; size: number }) => string
}

export async function loadTypeface({
  family,
  weight,
  characters,
}: {
  family: Family
  weight: number
  characters: string
}): Promise<Typeface> {
  const options: Variation = { variation: { wght: weight } }
  const letters = new Map<string, { font: Font; advance: number }>()
  for (const character of new Set(characters)) {
    const font = await fontWith(family, character)
    if (font) letters.set(character, { font, advance: advanceOf(font, character, options) })
  }
  return {
    has: (character) => letters.has(character),
    advance: (character) => letters.get(character)?.advance ?? 0,
    outline: (character, { x, y, size }) =>
      letters.get(character)?.font.getPath(character, x, y, size, options).commands.map(toData).join('') ?? '',
  }
}

/** The face knows how wide a letter is at the weight at which it was drawn last. */
function advanceOf(font: Font, character: string, options: Variation): number {
  font.getPath(character, 0, 0, 1, options)
  return font.getAdvanceWidth(character, 1, options)
}

type Part = { file: string; ranges: (readonly [first: number, last: number])[] }

/** The files of a family, with the parts of Unicode that they are for. */
const partsOf = onceFor(async (family: Family): Promise<Part[]> => {
  const name = `@fontsource-variable/${families[family]}`
  const list: unknown = JSON.parse(await readFile(require.resolve(`${name}/unicode.json`), 'utf8'))
  return Object.entries(z.record(z.string(), z.string()).parse(list)).map(([part, ranges]) => ({
    file: require.resolve(`${name}/files/${families[family]}-${part.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    ranges: ranges.split(',').map(toRange),
  }))
})

function toRange(range: string): readonly [number, number] {
  const [first = '', last = first] = range.trim().slice('U+'.length).split('-')
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
}

const openFont = onceFor(async (file: string): Promise<Font> => {
  const { buffer, byteOffset, byteLength } = await decompress(await readFile(file))
  return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength))
})

async function fontWith(family: Family, character: string): Promise<Font | undefined> {
  const code = character.codePointAt(0)!
  for (const { file, ranges } of await partsOf(family)) {
    if (!ranges.some(([first, last]) => first <= code && code <= last)) continue
    const font = await openFont(file)
    if (font.charToGlyphIndex(character) > 0) return font
  }
  return undefined
}

/** Does a work once for each of its keys. */
function onceFor<Key extends string, Result>(work: (key: Key) => Promise<Result>): (key: Key) => Promise<Result> {
  const known = new Map<Key, Promise<Result>>()
  return (key) => {
    const result = known.get(key) ?? work(key)
    known.set(key, result)
    return result
  }
}

/** A step of an outline as data of a path. The face's own writer gives NaN for a number next to nothing. */
const toData = ({ type, x1, y1, x2, y2, x, y }: Command): string =>
  type +
  [x1, y1, x2, y2, x, y].flatMap((value) => (value === undefined ? [] : [Math.round(value * 100) / 100])).join(' ')
