import type { Media } from '@kewen/content/contract'
import { MediaRefusal } from './media-refusal.ts'

/** A type of file that the newsroom takes. */
export interface FileType {
  readonly type: Media['type']
  readonly name: string
  readonly mime: string
  /** The endings that a name may have; the first is the one we write. */
  readonly extensions: readonly [string, ...string[]]
}

export const fileTypes = {
  jpeg: { type: 'picture', name: 'JPEG', mime: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  png: { type: 'picture', name: 'PNG', mime: 'image/png', extensions: ['png'] },
  webp: { type: 'picture', name: 'WebP', mime: 'image/webp', extensions: ['webp'] },
  avif: { type: 'picture', name: 'AVIF', mime: 'image/avif', extensions: ['avif'] },
  gif: { type: 'picture', name: 'GIF', mime: 'image/gif', extensions: ['gif'] },
  svg: { type: 'drawing', name: 'SVG', mime: 'image/svg+xml', extensions: ['svg'] },
  pdf: { type: 'document', name: 'PDF', mime: 'application/pdf', extensions: ['pdf'] },
  docx: {
    type: 'document',
    name: 'DOCX',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
  doc: { type: 'document', name: 'DOC', mime: 'application/msword', extensions: ['doc'] },
} as const satisfies Record<string, FileType>

export type FileTypeName = keyof typeof fileTypes

/** The content type of a stored file, by the ending that the store gave it. */
export const mimeOf = (storedName: string): string =>
  Object.values<FileType>(fileTypes).find(({ extensions }) => extensions[0] === extensionOf(storedName))?.mime ??
  'application/octet-stream'

/**
 * The type that the content has, whatever the name and the browser say.
 *
 * @throws MediaRefusal when it is none of ours, or when the name claims another.
 */
export function detectFileType(bytes: Buffer, filename: string): FileTypeName {
  if (bytes.length === 0) throw new MediaRefusal('empty-file')
  const found = signatures.find(([, matches]) => matches(bytes))?.[0]
  if (found === undefined) throw new MediaRefusal(isHeic(bytes) ? 'heic' : 'unknown-type')
  const { name, extensions } = fileTypes[found] as FileType
  const extension = extensionOf(filename)
  if (extension !== '' && !extensions.includes(extension))
    throw new MediaRefusal('not-what-it-claims', { extension, found: name, expected: extensions[0] })
  return found
}

/** Only these come to a decoder or a parser. DOCX and DOC are told from other archives by `checkDocument`. */
const signatures: readonly [FileTypeName, (bytes: Buffer) => boolean][] = [
  ['jpeg', (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff])],
  ['png', (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['gif', (bytes) => ['GIF87a', 'GIF89a'].includes(bytes.toString('latin1', 0, 6))],
  ['webp', (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'],
  ['avif', (bytes) => brandsOf(bytes).some((brand) => brand === 'avif' || brand === 'avis')],
  ['pdf', (bytes) => bytes.toString('latin1', 0, 5) === '%PDF-'],
  ['docx', (bytes) => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])],
  ['doc', (bytes) => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['svg', startsLikeSvg],
]

const startsWith = (bytes: Buffer, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

/** A declaration, comments and a document type may stand before the root; the parser judges them later. */
function startsLikeSvg(bytes: Buffer): boolean {
  const head = bytes.toString('utf8', 0, 4096).replace(/^\uFEFF/, '')
  return /^\s*</.test(head) && /<(?:[\w.-]+:)?svg[\s/>]/.test(head) && !/<(?:html|body)[\s/>]/i.test(head)
}

/** The brands of an ISO media file (ISO/IEC 14496-12, `ftyp`): the major one first. */
function brandsOf(bytes: Buffer): string[] {
  if (bytes.length < 16 || bytes.toString('latin1', 4, 8) !== 'ftyp') return []
  const end = Math.min(bytes.readUInt32BE(0), 256, bytes.length)
  const brands = [bytes.toString('latin1', 8, 12)]
  for (let at = 16; at + 4 <= end; at += 4) brands.push(bytes.toString('latin1', at, at + 4))
  return brands
}

const isHeic = (bytes: Buffer): boolean => brandsOf(bytes).some((brand) => /^(?:hei|hev|mif|msf)/.test(brand))

/** The ending of a name in lower case, or '' when it has none. */
const extensionOf = (filename: string): string => /\.([^.\s/\\]{1,10})$/.exec(filename)?.[1]?.toLowerCase() ?? ''
