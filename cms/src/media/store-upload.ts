import type { Media, MediaFile } from '@kewen/content/contract'
import { checkDocument } from './check-document.ts'
import { checkPicture } from './check-picture.ts'
import { checkSize } from './check-size.ts'
import { decodePicture, deriveSquare, deriveWholes, type DerivedFile, type Focal } from './derive-files.ts'
import { detectFileType, fileTypes, type FileTypeName } from './file-type.ts'
import { readStored, type MediaStore, type StoredName } from './media-store.ts'
import { sanitiseSvg } from './sanitise-svg.ts'

/** A file as an editor chose it. */
export interface Upload {
  readonly name: string
  readonly data: Buffer
}

/** What a row knows of its file, under the names of the collection's fields. */
export interface StoredMedia {
  readonly type: Media['type']
  /** The name that the editor's file had. */
  readonly originalName: string
  /** The file that stands for all of them where only one can: the widest WebP, the drawing, the document. */
  readonly filename: StoredName
  /** Of the upload itself, as are the size and the measures. */
  readonly mimeType: string
  readonly filesize: number
  readonly width: number | null
  readonly height: number | null
  readonly files: readonly MediaFile[]
  /** The picture as uploaded: for making its files anew, and never public, since it may tell where it was taken. */
  readonly original: StoredName | null
}

/**
 * Checks an upload and puts its files into the store. A save that fails later leaves files that nothing names; the
 * sweep takes them.
 *
 * @throws MediaRefusal before anything is put.
 */
export async function storeUpload(upload: Upload, focal: Focal, store: MediaStore): Promise<StoredMedia> {
  const found = detectFileType(upload.data, upload.name)
  const { type, mime } = fileTypes[found]
  checkSize(upload.data, type)
  const common = { type, originalName: toTidyName(upload.name, found), mimeType: mime, filesize: upload.data.length }
  switch (found) {
    case 'svg':
      return { ...common, ...(await storeDrawing(upload.data, store)) }
    case 'pdf':
    case 'docx':
    case 'doc':
      checkDocument[found](upload.data)
      return { ...common, ...(await storeDocument(upload.data, found, store)) }
    default:
      await checkPicture(upload.data, found)
      return { ...common, ...(await storePicture(upload.data, { found, focal, store })) }
  }
}

/**
 * The files of a picture whose focal point was moved: a new square, and the others as they are.
 *
 * @throws Error when the original is missing from the store.
 */
export async function moveSquare(
  media: Pick<StoredMedia, 'files' | 'original'>,
  focal: Focal,
  store: MediaStore,
): Promise<MediaFile[]> {
  const original = media.original === null ? undefined : await readStored(store, media.original)
  if (!original)
    throw new Error(`The original ${media.original} is missing from the media store: restore it from a backup`)
  const square = await deriveSquare(await decodePicture(original), focal)
  return [...media.files.filter(({ crop }) => crop !== 'square'), await putDerived(square, store)]
}

type StoredFiles = Pick<StoredMedia, 'filename' | 'width' | 'height' | 'files' | 'original'>

async function storePicture(
  bytes: Buffer,
  { found, focal, store }: { found: FileTypeName; focal: Focal; store: MediaStore },
): Promise<StoredFiles> {
  const picture = await decodePicture(bytes)
  const derived = [...(await deriveWholes(picture)), await deriveSquare(picture, focal)]
  const files = await Promise.all(derived.map((file) => putDerived(file, store)))
  const original = await store.put(bytes, fileTypes[found].extensions[0])
  const widest = files.findLast(({ mime }) => mime === 'image/webp')
  if (!widest) throw new Error('A picture was derived without any WebP')
  return { filename: widest.name, width: picture.width, height: picture.height, files, original }
}

async function storeDrawing(bytes: Buffer, store: MediaStore): Promise<StoredFiles> {
  const { svg, width, height } = sanitiseSvg(bytes)
  const name = await store.put(svg, 'svg')
  const size = width === undefined || height === undefined ? {} : { width, height }
  const file: MediaFile = { name, mime: fileTypes.svg.mime, bytes: svg.length, crop: 'whole', ...size }
  return { filename: name, width: width ?? null, height: height ?? null, files: [file], original: null }
}

async function storeDocument(bytes: Buffer, found: FileTypeName, store: MediaStore): Promise<StoredFiles> {
  const { mime, extensions } = fileTypes[found]
  const name = await store.put(bytes, extensions[0])
  return { filename: name, width: null, height: null, files: [{ name, mime, bytes: bytes.length }], original: null }
}

async function putDerived({ extension, content, ...file }: DerivedFile, store: MediaStore): Promise<MediaFile> {
  return { ...file, name: await store.put(content, extension), bytes: content.length }
}

/** The last part of a path, without control characters, at most 255 long, with an ending. */
function toTidyName(name: string, found: FileTypeName): string {
  const base = name
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
  const ending = /\.[^.\s]{1,10}$/.exec(base)?.[0] ?? `.${fileTypes[found].extensions[0]}`
  const stem = (base.endsWith(ending) ? base.slice(0, -ending.length) : base).trim() || 'file'
  return stem.slice(0, 255 - ending.length) + ending
}
