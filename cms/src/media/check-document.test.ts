import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { checkDocument } from './check-document.ts'
import { listZipEntries } from './list-zip-entries.ts'
import { compoundFile, samples } from './testing/samples.ts'
import { writeZip } from './testing/write-zip.ts'

const word = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' }

describe('a document', () => {
  it.each(['pdf', 'docx', 'doc'] as const)('that is a whole %s is taken', async (type) => {
    const sample = await samples[type]()
    expect(() => checkDocument[type](sample)).not.toThrow()
  })

  it('that is a PDF without its end is refused as damaged', async () => {
    const pdf = await samples.pdf()
    expect(() => checkDocument.pdf(pdf.subarray(0, 20))).toThrow(/damaged-document/)
  })

  it('that is another archive than a DOCX is refused', () => {
    const spreadsheet = writeZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' })
    expect(() => checkDocument.docx(spreadsheet)).toThrow(/not-word/)
    expect(() => checkDocument.docx(writeZip({ 'a.txt': 'a' }))).toThrow(/not-word/)
  })

  it.each(['word/vbaProject.bin', 'word/VBAPROJECT.BIN', 'word/vbaData.xml', 'custom/vbaProjectSignature.bin'])(
    'that is a DOCX with %s is refused for its macros',
    (name) => {
      expect(() => checkDocument.docx(writeZip({ ...word, [name]: 'x' }))).toThrow(/macros/)
    },
  )

  it('that is a DOCX cut short is refused as damaged', async () => {
    const docx = await samples.docx()
    expect(() => checkDocument.docx(docx.subarray(0, -30))).toThrow(/damaged-document/)
    expect(() => checkDocument.docx(Buffer.concat([docx.subarray(0, 40), docx.subarray(60)]))).toThrow(/damaged/)
  })

  it('that would unpack to gigabytes is refused without unpacking it', () => {
    const bomb = writeZip({ ...word, 'word/media/a.bmp': '0' }, { claims: { 'word/media/a.bmp': 0xfffffffe } })
    expect(() => checkDocument.docx(bomb)).toThrow(/damaged-document/)
  })

  it('that is locked by a password is refused, as DOCX and as DOC', () => {
    expect(() => checkDocument.docx(writeZip(word, { flags: 1 }))).toThrow(/encrypted/)
    expect(() => checkDocument.doc(compoundFile(['Root Entry', 'EncryptedPackage']))).toThrow(/encrypted/)
  })

  it('that is a DOC with macros, or no DOC at all, is refused', () => {
    expect(() => checkDocument.doc(compoundFile(['Root Entry', 'WordDocument', '_VBA_PROJECT']))).toThrow(/macros/)
    expect(() => checkDocument.doc(compoundFile(['Root Entry', 'Workbook']))).toThrow(/not-word/)
  })

  it('may speak of macros in its text', () => {
    const text = Buffer.from('宏的流叫 _VBA_PROJECT\0', 'utf16le')
    expect(() => checkDocument.doc(Buffer.concat([compoundFile(['WordDocument']), text]))).not.toThrow()
  })
})

describe('the listing of an archive', () => {
  it('reads what a program of the system writes', async (context) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'kewen-zip-'))
    try {
      await writeFile(path.join(folder, '说明.txt'), 'a'.repeat(5000))
      const archive = path.join(folder, 'a.zip')
      const script = 'import sys, zipfile; zipfile.ZipFile(sys.argv[1], "w", 8).write(sys.argv[2], "word/说明.txt")'
      const run = promisify(execFile)
      const written = await run('python3', ['-c', script, archive, path.join(folder, '说明.txt')]).catch(() => null)
      if (!written) return context.skip('python3 is not here')
      expect(listZipEntries(await readFile(archive))).toEqual([{ name: 'word/说明.txt', bytes: 5000 }])
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
