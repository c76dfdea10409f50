import { listZipEntries } from './list-zip-entries.ts'
import { MediaRefusal } from './media-refusal.ts'

/** A document's content, checked without unpacking or running any of it. @throws MediaRefusal */
export const checkDocument = {
  pdf: checkPdf,
  docx: checkDocx,
  doc: checkDoc,
} as const

/** A PDF ends with its trailer; a download that broke off has none. Some writers pad what follows. */
function checkPdf(bytes: Buffer): void {
  const tail = bytes.subarray(-2048)
  if (!tail.includes('%%EOF') || !tail.includes('startxref')) throw new MediaRefusal('damaged-document')
}

function checkDocx(bytes: Buffer): void {
  const names = new Set(listZipEntries(bytes).map(({ name }) => name.toLowerCase()))
  if (!names.has('[content_types].xml') || !names.has('word/document.xml')) throw new MediaRefusal('not-word')
  if ([...names].some((name) => /(?:^|\/)vba(?:project|data)/.test(name))) throw new MediaRefusal('macros')
}

/** A password-protected DOCX is a compound file as well. */
function checkDoc(bytes: Buffer): void {
  if (holdsStream(bytes, 'EncryptedPackage')) throw new MediaRefusal('encrypted')
  if (!holdsStream(bytes, 'WordDocument')) throw new MediaRefusal('not-word')
  if (holdsStream(bytes, '_VBA_PROJECT')) throw new MediaRefusal('macros')
}

/**
 * Whether the directory of a compound file ([MS-CFB] 2.6) has an entry of this name: entries are 128 bytes long, begin
 * at a multiple of that, and start with the name as UTF-16 and a null.
 */
function holdsStream(bytes: Buffer, name: string): boolean {
  const entry = Buffer.from(`${name}\0`, 'utf16le')
  for (let at = bytes.indexOf(entry); at >= 0; at = bytes.indexOf(entry, at + 2)) if (at % 128 === 0) return true
  return false
}
