/** What a file is, by its ending. `text` may be compressed; `download` is saved, not shown. */
export type FileType = { mime: string; isText: boolean; isDownload: boolean }

const text = (mime: string): FileType => ({ mime: `${mime}; charset=utf-8`, isText: true, isDownload: false })
const binary = (mime: string): FileType => ({ mime, isText: false, isDownload: false })
const download = (mime: string): FileType => ({ mime, isText: false, isDownload: true })

const byEnding: Record<string, FileType> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  txt: text('text/plain'),
  xml: text('application/xml'),
  json: text('application/json'),
  webmanifest: text('application/manifest+json'),
  svg: text('image/svg+xml'),
  webp: binary('image/webp'),
  avif: binary('image/avif'),
  jpg: binary('image/jpeg'),
  jpeg: binary('image/jpeg'),
  png: binary('image/png'),
  gif: binary('image/gif'),
  ico: binary('image/x-icon'),
  woff2: binary('font/woff2'),
  mp3: binary('audio/mpeg'),
  mp4: binary('video/mp4'),
  pdf: binary('application/pdf'),
  doc: download('application/msword'),
  docx: download('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
}

/** Feeds go by their names: as plain XML or JSON no reader would take them for what they are. */
const byName: Record<string, FileType> = {
  'feed.xml': text('application/rss+xml'),
  'atom.xml': text('application/atom+xml'),
  'feed.json': text('application/feed+json'),
}

/** What a file of a release is, by its name. An ending that nobody knows is something to download. */
export function fileTypeOf(name: string): FileType {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  if (Object.hasOwn(byName, name)) return byName[name]!
  return Object.hasOwn(byEnding, ending) ? byEnding[ending]! : download('application/octet-stream')
}
