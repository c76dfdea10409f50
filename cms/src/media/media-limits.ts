import type { Words } from '../words/words.ts'

const megabyte = 1024 * 1024

/** What the newsroom takes at most. Sizes are in bytes. */
export const mediaLimits = {
  picture: 20 * megabyte,
  drawing: 2 * megabyte,
  document: 50 * megabyte,
  pixels: 50_000_000,
  /** The long side by the short one; posters that scroll (长图) stay well below. */
  sideRatio: 100,
} as const

const inMegabytes = (bytes: number): string => `${bytes / megabyte} MB`

/** What the newsroom takes at most, for whoever sent more. */
export const mediaLimitWords: Words = {
  zh: `图片最多 ${inMegabytes(mediaLimits.picture)}，SVG 图形最多 ${inMegabytes(mediaLimits.drawing)}，文档最多 ${inMegabytes(mediaLimits.document)}`,
  en: `pictures up to ${inMegabytes(mediaLimits.picture)}, SVG drawings up to ${inMegabytes(mediaLimits.drawing)}, documents up to ${inMegabytes(mediaLimits.document)}`,
}

/**
 * For `upload` of Payload's configuration: bounds what is read of a request. A little more than a document may have
 * comes through, so that the editor is told in their own language; beyond that Payload knows but one message.
 */
export const mediaUploadLimits = {
  limits: { fileSize: mediaLimits.document + megabyte, files: 1 },
  requestSizeLimit: mediaLimits.document + 4 * megabyte,
  abortOnLimit: true,
  responseOnLimit: `文件过大：${mediaLimitWords.zh}。请压缩后再上传。The file is too large: ${mediaLimitWords.en}. Make it smaller and upload it again.`,
}
