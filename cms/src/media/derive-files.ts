import type { MediaFile } from '@kewen/content/contract'
import sharp, { type Sharp } from 'sharp'
import { squareCut } from './focal-crops.ts'
import { mediaLimits } from './media-limits.ts'
import { MediaRefusal } from './media-refusal.ts'

/** Where the eye goes, in percent from the left and the top. */
export interface Focal {
  readonly x: number
  readonly y: number
}

/** A file of a picture before it has a name. */
export interface DerivedFile extends Omit<MediaFile, 'name' | 'bytes'> {
  readonly extension: string
  readonly content: Buffer
}

/** A decoded picture: upright, in sRGB, no wider than a page shows it. */
export interface DecodedPicture {
  /** Of the picture as uploaded, upright. */
  readonly width: number
  readonly height: number
  readonly pixels: Buffer
  readonly raw: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 }
}

/** A list on a phone, a phone's whole width at two and at three pixels to each of CSS, and a desktop. */
const widths = [320, 720, 1080, 1600] as const
const squareSide = 300
/** WebP has no higher pictures; a long poster (长图) is shown narrower instead. */
const mostHeight = 16_383

// One thread per picture; how many pictures are worked on at once is for the gate of the uploads.
sharp.concurrency(1)
sharp.cache(false)

/**
 * Decodes a picture to its last row.
 *
 * @throws MediaRefusal when it is cut short or damaged.
 */
export async function decodePicture(bytes: Buffer): Promise<DecodedPicture> {
  const input = sharp(bytes, { failOn: 'error', limitInputPixels: mediaLimits.pixels })
  try {
    const { autoOrient } = await input.metadata()
    const { width, height } = autoOrient
    const { data, info } = await input
      .autoOrient()
      .resize({ width: widestOf(width, height), withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    return { width, height, pixels: data, raw: { width: info.width, height: info.height, channels: info.channels } }
  } catch (cause) {
    throw new MediaRefusal('damaged-picture', {}, { cause })
  }
}

/**
 * What a reader's browser chooses from: each width in AVIF, WebP and JPEG, without metadata, never enlarged; none that is
 * hardly narrower than the widest.
 */
export async function deriveWholes(picture: DecodedPicture): Promise<DerivedFile[]> {
  const { width: widest } = picture.raw
  const steps = [...widths.filter((width) => width <= widest * 0.8), widest]
  const derived = await Promise.all(
    steps.map(async (width) => {
      const pixels = await narrow(picture, width)
      return Promise.all(encoders.map((encode) => encode(open(pixels))))
    }),
  )
  return derived.flat()
}

/** A square of 300 px for places that show a picture small, with the focal point as near to its centre as can be. */
export async function deriveSquare(picture: DecodedPicture, focal: Focal): Promise<DerivedFile> {
  const { left, top, side } = squareCut(picture.raw, focal)
  const cut = { left, top, width: side, height: side }
  return toJpeg(open(picture).extract(cut).resize(squareSide, squareSide), 'square')
}

const widestOf = (width: number, height: number): number =>
  Math.max(1, Math.min(width, widths.at(-1) ?? width, Math.floor((mostHeight * width) / height)))

type Pixels = Pick<DecodedPicture, 'pixels' | 'raw'>

const open = ({ pixels, raw }: Pixels): Sharp => sharp(pixels, { raw })

/** The picture at a width, once for all its encoders. */
async function narrow(picture: Pixels, width: number): Promise<Pixels> {
  if (width === picture.raw.width) return picture
  const { data, info } = await open(picture).resize({ width }).raw().toBuffer({ resolveWithObject: true })
  return { pixels: data, raw: { width: info.width, height: info.height, channels: info.channels } }
}

const toAvif = (image: Sharp): Promise<DerivedFile> =>
  // Effort 0: the default takes ten times as long for a tenth of the bytes.
  finish(image.avif({ quality: 50, effort: 0 }), { extension: 'avif', mime: 'image/avif', crop: 'whole' })

const toWebp = (image: Sharp): Promise<DerivedFile> =>
  finish(image.webp({ quality: 80, effort: 2 }), { extension: 'webp', mime: 'image/webp', crop: 'whole' })

/** JPEG knows no transparency: what shines through is white. */
const toJpeg = (image: Sharp, crop: 'whole' | 'square' = 'whole'): Promise<DerivedFile> =>
  finish(image.flatten({ background: '#fff' }).jpeg({ quality: 82, progressive: true }), {
    extension: 'jpg',
    mime: 'image/jpeg',
    crop,
  })

const encoders: readonly ((image: Sharp) => Promise<DerivedFile>)[] = [toAvif, toWebp, (image) => toJpeg(image)]

async function finish(
  image: Sharp,
  file: Pick<DerivedFile, 'extension' | 'mime'> & { crop: 'whole' | 'square' },
): Promise<DerivedFile> {
  const { data, info } = await image.toBuffer({ resolveWithObject: true })
  return { ...file, width: info.width, height: info.height, content: data }
}
