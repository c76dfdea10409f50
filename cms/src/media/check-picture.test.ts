import { deflateSync, crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { checkPicture } from './check-picture.ts'
import { decodePicture } from './derive-files.ts'
import { gradient, samples } from './testing/samples.ts'

const raster = ['jpeg', 'png', 'webp', 'avif', 'gif'] as const

describe('a picture', () => {
  it.each(raster)('that is a still %s is taken', async (type) => {
    const bytes = await samples[type]()
    await expect(checkPicture(bytes, type)).resolves.toBeUndefined()
    await expect(decodePicture(bytes)).resolves.toMatchObject({ raw: { channels: 3 } })
  })

  it('of 100 megapixels is refused by its header, in a moment', async () => {
    const bytes = png([header(10_000, 10_000), chunk('IDAT', deflateSync(Buffer.alloc(10_000 * 1251)))])
    expect(bytes.length).toBeLessThan(50_000)
    const before = process.memoryUsage().rss
    await expect(checkPicture(bytes, 'png')).rejects.toMatchObject({ code: 'too-many-pixels', status: 413 })
    await expect(checkPicture(bytes, 'png')).rejects.toThrow('100 megapixels')
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
  })

  it('of 100 megapixels would not be decoded either', async () => {
    const bytes = png([header(10_000, 10_000), chunk('IDAT', deflateSync(Buffer.alloc(10_000 * 1251)))])
    await expect(decodePicture(bytes)).rejects.toMatchObject({ code: 'damaged-picture' })
  })

  it('of 50 megapixels is within the limit', async () => {
    const bytes = png([header(10_000, 5_000), chunk('IDAT', deflateSync(Buffer.alloc(5_000 * 1251)))])
    await expect(checkPicture(bytes, 'png')).resolves.toBeUndefined()
  })

  it('that is a line is refused', async () => {
    const bytes = await gradient(2000, 2).png().toBuffer()
    await expect(checkPicture(bytes, 'png')).rejects.toMatchObject({ code: 'too-narrow' })
  })

  it.each(['gif', 'webp'] as const)('that moves, as %s, is refused', async (type) => {
    const frames = await Promise.all(
      [gradient(40, 40), gradient(40, 40).negate()].map((image) => image.png().toBuffer()),
    )
    const moving = sharp(frames, { join: { animated: true } })
    await expect(checkPicture(await moving.toFormat(type).toBuffer(), type)).rejects.toMatchObject({ code: 'animated' })
  })

  it('that moves, as PNG, is refused', async () => {
    const still = await gradient(40, 40).png().toBuffer()
    const control = Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])
    const moving = Buffer.concat([still.subarray(0, 33), chunk('acTL', control), still.subarray(33)])
    await expect(checkPicture(moving, 'png')).rejects.toMatchObject({ code: 'animated', status: 415 })
  })

  it('that moves, as AVIF, is refused', async () => {
    const sequence = Buffer.from(await samples.avif())
    sequence.write('avis', 8, 'latin1')
    await expect(checkPicture(sequence, 'avif')).rejects.toThrow(/animated|damaged-picture/)
  })

  it.each(raster)('that is a %s cut short is refused', async (type) => {
    const whole = await (type === 'gif' ? gradient(400, 300).gif() : gradient(1200, 800).toFormat(type)).toBuffer()
    for (const part of [0.3, 0.6, 0.9, 0.97]) {
      const cut = whole.subarray(0, Math.floor(whole.length * part))
      await expect(checkPicture(cut, type).then(() => decodePicture(cut))).rejects.toMatchObject({
        code: 'damaged-picture',
        status: 400,
      })
    }
  })

  it('whose data are noise is refused', async () => {
    const jpeg = Buffer.from(await gradient(1200, 800).jpeg().toBuffer())
    const png = Buffer.from(await gradient(1200, 800).png().toBuffer())
    png.fill(0x5a, 200, 1200)
    await expect(decodePicture(png)).rejects.toMatchObject({ code: 'damaged-picture' })
    await expect(decodePicture(jpeg.fill(0, 2, 600))).rejects.toMatchObject({ code: 'damaged-picture' })
  })
})

const png = (chunks: Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...chunks,
    chunk('IEND', Buffer.alloc(0)),
  ])

/** One bit a pixel: ten thousand lines are 12.5 MB unpacked and some 12 KB packed. */
function header(width: number, height: number): Buffer {
  const content = Buffer.alloc(13)
  content.writeUInt32BE(width, 0)
  content.writeUInt32BE(height, 4)
  content[8] = 1
  return chunk('IHDR', content)
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
