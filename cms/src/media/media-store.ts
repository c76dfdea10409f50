/** A file of the store: 32 hexadecimal digits of the SHA-256 of its bytes, and an ending. */
export type StoredName = string

export const isStoredName = (name: string): boolean => /^[0-9a-f]{32}\.[a-z0-9]{2,5}$/.test(name)

interface OpenFile {
  readonly bytes: number
  readonly body: ReadableStream<Uint8Array>
}

export interface ListedFile {
  readonly name: StoredName
  /** When its bytes were last put, be it for the first time or again. */
  readonly putAt: Date
}

/** Gives what stands in the store. A name that is none of the store's is a file that is not there. */
export interface MediaReader {
  has(name: StoredName): Promise<boolean>
  open(name: StoredName): Promise<OpenFile | undefined>
  list(): AsyncIterable<ListedFile>
}

/** Files are written once and never change: equal bytes have equal names. */
interface MediaWriter {
  /** Answers when the bytes would survive a power cut. */
  put(bytes: Buffer, extension: string): Promise<StoredName>
  /** Removes a file unless it was put after `unlessSince`; says whether it did. */
  remove(name: StoredName, unlessSince: Date): Promise<boolean>
}

export interface MediaStore extends MediaReader, MediaWriter {}

/** The whole content of a file; undefined when it is not there. */
export async function readStored(store: MediaReader, name: StoredName): Promise<Buffer | undefined> {
  const file = await store.open(name)
  return file && Buffer.from(await new Response(file.body).arrayBuffer())
}
