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

/** For `upload` of payload.config.ts: bounds what is read of a request before our own checks see the file. */
export const mediaUploadLimits = {
  limits: { fileSize: mediaLimits.document, files: 1 },
  /** The file, its fields and what stands between them. */
  requestSizeLimit: mediaLimits.document + 2 * megabyte,
  abortOnLimit: true,
  responseOnLimit:
    '文件超过了 50 MB 的上限，请压缩后再上传。The file is larger than the limit of 50 MB: make it smaller and upload it again.',
} as const
