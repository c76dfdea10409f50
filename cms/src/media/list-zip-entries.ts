import { MediaRefusal } from './media-refusal.ts'

interface ZipEntry {
  readonly name: string
  /** What it claims to be when unpacked, in bytes. */
  readonly bytes: number
}

const mostEntries = 10_000
/** Nothing here unpacks an archive; this guards the reader who opens it. */
const mostBytes = 1024 ** 3

/**
 * The entries of a ZIP archive (APPNOTE 6.3), from its central directory alone. Archives in parts, beyond 4 GB or with
 * encrypted entries are no documents of ours.
 *
 * @throws MediaRefusal when the archive is damaged, encrypted or would unpack to more than a gigabyte.
 */
export function listZipEntries(bytes: Buffer): ZipEntry[] {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + 22 > bytes.length) throw new MediaRefusal('damaged-document')
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  if (count > mostEntries) throw new MediaRefusal('damaged-document')
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) throw new MediaRefusal('damaged-document')
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new MediaRefusal('encrypted')
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
    entries.push({ name: bytes.toString('utf8', at + 46, nameEnd), bytes: bytes.readUInt32LE(at + 24) })
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  if (entries.reduce((sum, entry) => sum + entry.bytes, 0) > mostBytes) throw new MediaRefusal('damaged-document')
  return entries
}
