import type { Ref } from '@kewen/content/contract'
import { drawPicture } from '../../scripts/demo/draw/picture-file.ts'
import type { Shape } from './edit.ts'

type MadeFile = { name: string; mime: string; bytes: Uint8Array }

const colours = { primary: '#1a6fb5', accent: '#c8102e', ground: '#ffffff' }

/** A file to be uploaded as a media document, with a text in it. Equal texts give equal bytes. */
export function makeFile(document: Ref, { shape, text }: { shape: Shape; text: string }): MadeFile | Promise<MadeFile> {
  if (shape === 'document') return makePdf(text)
  const drawing = { kind: shape === 'drawing' ? ('wordmark' as const) : ('monogram' as const), text, ...colours }
  return drawPicture({ id: document, alt: { zh: text }, credit: { zh: text }, drawing })
}

/** As much of a PDF as the newsroom looks at: its begin and its end. */
const makePdf = (text: string): MadeFile => ({
  name: `${text}.pdf`,
  mime: 'application/pdf',
  bytes: new TextEncoder().encode(`%PDF-1.4\n% ${text}\nstartxref\n0\n%%EOF\n`),
})
