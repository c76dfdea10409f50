import sharp, { type Sharp } from 'sharp'
import type { FileTypeName } from '../file-type.ts'
import { writeZip } from './write-zip.ts'

/** A small, real file of every type that the newsroom takes. */
export const samples: Record<FileTypeName, () => Promise<Buffer>> = {
  jpeg: () => gradient(640, 427).jpeg().toBuffer(),
  png: () => gradient(640, 427).png().toBuffer(),
  webp: () => gradient(640, 427).webp().toBuffer(),
  avif: () => gradient(640, 427).avif({ effort: 0 }).toBuffer(),
  gif: () => gradient(64, 43).gif().toBuffer(),
  svg: async () => svgOf('<circle cx="50" cy="50" r="40" fill="#1a6fb5"/>'),
  pdf: async () => Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\nstartxref\n0\n%%EOF\n'),
  docx: async () => writeZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' }),
  doc: async () => compoundFile(['Root Entry', 'WordDocument']),
}

/** A picture in which every part looks different, so that a cut can be told from another. */
export function gradient(width: number, height: number): Sharp {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <linearGradient id="a"><stop stop-color="#d00"/><stop offset="1" stop-color="#00d"/></linearGradient>
    <linearGradient id="b" x2="0" y2="1"><stop stop-opacity="0"/><stop offset="1" stop-color="#0d0"/></linearGradient>
    <path d="M0 0h${width}v${height}H0z" fill="url(#a)"/><path d="M0 0h${width}v${height}H0z" fill="url(#b)"/></svg>`
  return sharp(Buffer.from(svg)).removeAlpha()
}

/** A photograph's worth of detail, for measuring. */
export const photograph = (width: number, height: number): Promise<Buffer> =>
  sharp({
    create: { width, height, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
  })
    .blur(1.5)
    .jpeg({ quality: 90 })
    .toBuffer()

export const svgOf = (content: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${content}</svg>`)

/** The header and the directory of a compound file with streams of these names, which is all that is looked at. */
export function compoundFile(names: readonly string[]): Buffer {
  const header = Buffer.alloc(512)
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const entries = names.map((name) => {
    const entry = Buffer.alloc(128)
    entry.write(name, 'utf16le')
    return entry
  })
  return Buffer.concat([header, ...entries])
}
