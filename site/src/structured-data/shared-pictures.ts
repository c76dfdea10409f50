import type { Article, Media, MediaFile } from '@kewen/content/contract'
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
  return (['whole', 'square'] as const).flatMap((crop) => {
    const file = mostReadable(media.files.filter((candidate) => (candidate.crop ?? 'whole') === crop))
    return file ? [toShared(model, { file, crop, alt: model.name(media.alt) })] : []
  })
}

/** The share picture of a story, which is drawn with its Chinese title: other pages are shared with their cover. */
export const shareOf = (model: ReadingModel, { share }: Pick<Article, 'share'>): Article['share'] =>
  model.language === 'zh' ? share : undefined

/** The share picture of a story: the whole, then the square. None before it was made. */
export function sharePicturesOf(model: ReadingModel, article: Pick<Article, 'share' | 'title'>): SharedPicture[] {
  const share = shareOf(model, article)
  if (!share) return []
  const alt = `${model.name(article.title)} · ${model.name(model.site.name)}`
  return (['whole', 'square'] as const).map((crop) => toShared(model, { file: share[crop], crop, alt }))
}

const toShared = (
  model: ReadingModel,
  { file, crop, alt }: { file: MediaFile } & Pick<SharedPicture, 'crop' | 'alt'>,
): SharedPicture => ({
  url: canonicalUrl(model.site, mediaPath(file.name)),
  crop,
  mime: file.mime,
  bytes: file.bytes,
  ...(file.width && { width: file.width }),
  ...(file.height && { height: file.height }),
  alt,
})

function mostReadable(files: MediaFile[]): MediaFile | undefined {
  const rank = ({ mime }: MediaFile): number => preferred.indexOf(mime)
  return files
    .filter((file) => rank(file) >= 0)
    .sort((a, b) => rank(a) - rank(b) || (b.width ?? 0) - (a.width ?? 0) || (a.name < b.name ? -1 : 1))[0]
}
