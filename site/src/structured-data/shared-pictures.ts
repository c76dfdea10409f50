import type { Media, MediaFile } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { canonicalUrl, mediaPath } from '@kewen/content/routes'

/** A picture as other hosts are told of it. */
export type SharedPicture = {
  url: string
  crop: 'whole' | 'square'
  mime: string
  bytes: number
  width?: number
  height?: number
  alt: string
}

/** What is read everywhere: neither drawings (SVG) nor AVIF are. */
const preferred = ['image/jpeg', 'image/png', 'image/webp']

/**
 * The files of a medium for those who share or list the page: the largest that everybody reads, then the square of 300 px
 * that WeChat picks. None for a medium that has only files that few read.
 */
export function sharedPictures(model: ReadingModel, media: Media | null): SharedPicture[] {
  if (!media) return []
  const toShared = (file: MediaFile, crop: SharedPicture['crop']): SharedPicture => ({
    url: canonicalUrl(model.site, mediaPath(file.name)),
    crop,
    mime: file.mime,
    bytes: file.bytes,
    ...(file.width && { width: file.width }),
    ...(file.height && { height: file.height }),
    alt: model.text(media.alt),
  })
  return (['whole', 'square'] as const).flatMap((crop) => {
    const file = mostReadable(media.files.filter((candidate) => (candidate.crop ?? 'whole') === crop))
    return file ? [toShared(file, crop)] : []
  })
}

function mostReadable(files: MediaFile[]): MediaFile | undefined {
  const rank = ({ mime }: MediaFile): number => preferred.indexOf(mime)
  return files
    .filter((file) => rank(file) >= 0)
    .sort((a, b) => rank(a) - rank(b) || (b.width ?? 0) - (a.width ?? 0) || (a.name < b.name ? -1 : 1))[0]
}
