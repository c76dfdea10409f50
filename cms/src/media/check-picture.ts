import sharp, { type Metadata } from 'sharp'
import type { FileTypeName } from './file-type.ts'
import { mediaLimits } from './media-limits.ts'
import { MediaRefusal } from './media-refusal.ts'

/** The formats that sharp names for our types. */
const formats: Partial<Record<FileTypeName, Metadata['format']>> = {
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'heif',
  gif: 'gif',
}

/**
 * Checks a picture by its header alone, before any pixel is decoded: its format, its frames, its pixels.
 *
 * @throws MediaRefusal
 */
export async function checkPicture(bytes: Buffer, type: FileTypeName): Promise<void> {
  const header = await readHeader(bytes)
  if (header.format !== formats[type] || (type === 'avif' && header.compression !== 'av1'))
    throw new MediaRefusal('unknown-type')
  if ((header.pages ?? 1) > 1 || (type === 'png' && isAnimatedPng(bytes)) || (type === 'avif' && isSequence(bytes)))
    throw new MediaRefusal('animated')
  const { width, height } = header
  if (width * height > mediaLimits.pixels)
    throw new MediaRefusal('too-many-pixels', {
      width,
      height,
      megapixels: Math.ceil((width * height) / 1_000_000),
      limit: mediaLimits.pixels / 1_000_000,
    })
  if (Math.max(width, height) / Math.min(width, height) > mediaLimits.sideRatio)
    throw new MediaRefusal('too-narrow', { width, height })
}

async function readHeader(bytes: Buffer): Promise<Metadata> {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata()
  } catch (cause) {
    throw new MediaRefusal('damaged-picture', {}, { cause })
  }
}

/** An animated PNG has a chunk `acTL` before its first image data, which decoders of still pictures pass over. */
function isAnimatedPng(bytes: Buffer): boolean {
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const chunk = bytes.toString('latin1', at + 4, at + 8)
    if (chunk === 'acTL') return true
    if (chunk === 'IDAT') return false
  }
  return false
}

/** The major brand of a sequence of pictures (AV1 Image File Format, section 6.3). */
const isSequence = (bytes: Buffer): boolean => bytes.toString('latin1', 8, 12) === 'avis'
