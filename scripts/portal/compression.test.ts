import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { chooseEncoding, compressor } from './compression.ts'

describe('Compression', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['*;q=0', null],
    ['identity', null],
    ['', null],
    [undefined, null],
  ])('answers %j with %j', (accepted, encoding) => expect(chooseEncoding(accepted)).toBe(encoding))

  it('makes style sheets smaller than there is time for with pages', async () => {
    const bytes = readFileSync(path.join(import.meta.dirname, '../../site/src/styles/home.css'))
    const sizeOf = async (isThorough: boolean): Promise<number> => {
      const made = await compressor()({ digest: 'style', encoding: 'br', bytes, isThorough })
      expect(brotliDecompressSync(made).equals(bytes)).toBe(true)
      return made.length
    }
    expect(await sizeOf(true)).toBeLessThan((await sizeOf(false)) * 0.97)
  })

  it('gives the same bytes back, from its memory and after it let go of them', async () => {
    const compress = compressor(40)
    for (const text of ['甲'.repeat(500), '乙'.repeat(500), '甲'.repeat(500)]) {
      const bytes = Buffer.from(text)
      const digest = text.slice(0, 1)
      expect(brotliDecompressSync(await compress({ digest, encoding: 'br', bytes })).toString()).toBe(text)
      expect(gunzipSync(await compress({ digest, encoding: 'gzip', bytes })).toString()).toBe(text)
    }
  })
})
