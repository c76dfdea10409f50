import type { Ref } from '@kewen/content/contract'

/** A page to render. `known` is the digest of the bytes that stand there: the same bytes are not handed over again. */
export type RenderJob = { site: Ref; path: string; known: string | null }

/** What became of a page. `bytes` is null where they are those that were known. */
export type Rendered = { site: Ref; path: string; reads: string[] } & (
  { kind: 'page'; digest: string; bytes: Uint8Array | null } | { kind: 'failure'; reason: string; at: string | null }
)

/** What a render worker is started with. It counts in `progress` which page of its batch it is at, past the last when it is done. */
export type WorkerSettings = { bundle: string; snapshot: string; progress: SharedArrayBuffer }

/** What a render worker says: that it stands ready, or what became of a batch. */
export type WorkerMessage = { kind: 'ready' } | { kind: 'batch'; rendered: Rendered[] }
