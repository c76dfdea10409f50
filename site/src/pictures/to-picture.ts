import type { MediaCard, MediaFile } from '@kewen/content/contract'
import { mediaPath } from '@kewen/content/routes'

/** What the browser is told of a picture: its best formats first, and one that every browser knows. */
export type Picture = {
  sources: { type: string; srcset: string }[]
  src: string
  srcset: string | undefined
  width: number | undefined
  height: number | undefined
  /** The class that keeps the focal point in sight where the picture is cut. */
  focus: string
}

const modernTypes = ['image/avif', 'image/webp']
/** A browser without `srcset` gets the largest file up to this width. */
const plainWidth = 1200

/** The derivatives of a picture as the browser chooses among them; null for what is not a picture. */
export function toPicture(media: Pick<MediaCard, 'type' | 'files' | 'width' | 'height' | 'focal'>): Picture | null {
  if (media.type === 'document') return null
  const whole = media.files.filter(({ crop }) => crop !== 'square').sort((a, b) => (a.width ?? 0) - (b.width ?? 0))
  const plain = whole.filter(({ mime }) => !modernTypes.includes(mime))
  const ordinary = plain.length > 0 ? plain : whole
  const src = ordinary.findLast(({ width }) => (width ?? 0) <= plainWidth) ?? ordinary[0]
  if (!src) return null
  return {
    sources: modernTypes.flatMap((type) => {
      const files = whole.filter(({ mime }) => mime === type && !ordinary.some((file) => file.mime === type))
      return files.length > 0 ? [{ type, srcset: toSrcset(files) }] : []
    }),
    src: mediaPath(src.name),
    srcset: ordinary.length > 1 ? toSrcset(ordinary) : undefined,
    width: media.width ?? src.width,
    height: media.height ?? src.height,
    focus: focusClass(media.focal),
  }
}

const toSrcset = (files: MediaFile[]): string =>
  files.map(({ name, width }) => `${mediaPath(name)}${width ? ` ${width}w` : ''}`).join(', ')

const quarter = (percent: number): number => Math.round(percent / 25) * 25

/** One of 25 positions, since the portal sends no style attributes: `focus-50-25`. */
export const focusClass = ({ x, y }: { x: number; y: number }): string => `focus-${quarter(x)}-${quarter(y)}`
