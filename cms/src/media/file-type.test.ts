import { describe, expect, it } from 'vitest'
import { detectFileType, fileTypes, mimeOf, type FileTypeName } from './file-type.ts'
import { MediaRefusal } from './media-refusal.ts'
import { samples } from './testing/samples.ts'

describe('the type of a file', () => {
  it.each(Object.keys(fileTypes) as FileTypeName[])('of real %s is read from its content', async (type) => {
    expect(detectFileType(await samples[type](), '')).toBe(type)
  })

  it('may stand under any ending of its own', async () => {
    expect(detectFileType(await samples.jpeg(), '合影.JPEG')).toBe('jpeg')
    expect(detectFileType(await samples.jpeg(), 'a.b.jpg')).toBe('jpeg')
  })

  it('is refused under the ending of another, with the name that it should have', async () => {
    const disguised = async (): Promise<string> => detectFileType(await samples.png(), '照片.jpg')
    await expect(disguised()).rejects.toMatchObject({ code: 'not-what-it-claims', status: 415 })
    await expect(disguised()).rejects.toThrow(/content is PNG.*end in \.png/)
  })

  it.each([
    ['a web page', '<!doctype html><html><body><svg></svg></body></html>', 'photo.jpg'],
    ['a web page around a drawing', '<html><svg xmlns="http://www.w3.org/2000/svg"/></html>', 'a.svg'],
    ['a script', 'alert(1)', 'photo.png'],
    ['a program', 'MZ\x90\x00', 'photo.gif'],
    ['a PDF that begins with something else', 'GIF87b%PDF-1.7', 'a.pdf'],
    ['an XML file', '<?xml version="1.0"?><note/>', 'a.svg'],
    ['a TIFF', 'II*\x00', 'a.tif'],
  ])('is refused when it is %s', (_what, content, name) => {
    expect(() => detectFileType(Buffer.from(content, 'latin1'), name)).toThrow(MediaRefusal)
  })

  it('of a photo from an iPhone is refused with the way to export it', () => {
    const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')
    expect(() => detectFileType(heic, 'IMG_0001.HEIC')).toThrow(/Export the photo as JPEG/)
  })

  it('of an empty file is refused as empty', () => {
    expect(() => detectFileType(Buffer.alloc(0), 'a.jpg')).toThrow(/empty/)
  })

  it('of a stored file follows from its ending', () => {
    expect(mimeOf('0123456789abcdef0123456789abcdef.avif')).toBe('image/avif')
    expect(mimeOf('0123456789abcdef0123456789abcdef.html')).toBe('application/octet-stream')
  })
})
