import type { z } from 'zod'
import {
  Acknowledgement,
  Manifest,
  Pending,
  PublisherStatus,
  ReleaseReport,
  Rows,
  wireLimits,
  type PublicationRow,
  type Ref,
  type WishAnswer,
} from '../contract/index.ts'

/** The newsroom did not answer, or not with what was agreed. `retry` tells whether the same call may go through later. */
export class NewsroomError extends Error {
  readonly code = 'KEWEN_NEWSROOM'
  readonly retry: boolean
  constructor(message: string, { retry, cause }: { retry: boolean; cause?: unknown }) {
    super(message, { cause })
    this.name = 'NewsroomError'
    this.retry = retry
  }
}

type Call = { method?: 'POST'; body?: string; headers?: Record<string, string>; seconds?: number }

export type Newsroom = ReturnType<typeof newsroom>

/** The newsroom's side of publishing, over HTTP, with the machine user's key. */
export function newsroom({ url, key }: { url: string; key: string }) {
  const base = `${url.replace(/\/$/, '')}/api/publications`
  const headers = { authorization: `machines API-Key ${key}` }

  async function call(path: string, init: Call = {}): Promise<Response> {
    let response: Response
    try {
      const { seconds = 30, ...request } = init
      response = await fetch(base + path, {
        ...request,
        headers: { ...headers, ...init.headers },
        signal: AbortSignal.timeout(seconds * 1000),
      })
    } catch (cause) {
      throw new NewsroomError(`The newsroom at ${url} cannot be reached. Is it running?`, { retry: true, cause })
    }
    if (response.ok) return response
    const text = (await response.text()).slice(0, 300)
    if (response.status === 401 || response.status === 403)
      throw new NewsroomError(`The newsroom refuses the publisher's key (${response.status}). Check PUBLISHER_KEY.`, {
        retry: false,
      })
    throw new NewsroomError(`The newsroom answered ${response.status} to ${path}: ${text}`, {
      retry: response.status >= 500 || response.status === 429,
    })
  }

  async function read<Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    seconds?: number,
  ): Promise<z.infer<Schema>> {
    const response = await call(path, seconds === undefined ? {} : { seconds })
    const parsed = schema.safeParse(await response.json())
    if (parsed.success) return parsed.data
    throw new NewsroomError(`The newsroom's answer to ${path} is not of the agreed form. Do the versions match?`, {
      retry: false,
      cause: parsed.error,
    })
  }

  const send = async (path: string, body: unknown): Promise<void> => {
    const response = await call(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    })
    await response.body?.cancel()
  }

  return {
    /** Waits up to so many seconds (25 at most) for rows that changed; an empty list says that nothing did. */
    pending: ({ waitSeconds, limit }: { waitSeconds: number; limit: number }): Promise<Pending> =>
      read(Pending, `/pending?wait=${waitSeconds}&limit=${limit}`, waitSeconds + 30),
    acknowledge: (rows: Acknowledgement['rows']): Promise<void> => send('/acknowledge', { rows }),
    manifest: (after: Ref | null): Promise<Manifest> =>
      read(Manifest, `/manifest?limit=${wireLimits.manifest}${after ? `&after=${encodeURIComponent(after)}` : ''}`),
    rows: async (ids: Ref[]): Promise<PublicationRow[]> =>
      (await read(Rows, `/rows?ids=${encodeURIComponent(ids.join(','))}`)).rows,
    /** The bytes of a media file that something published uses. */
    file: async (name: string): Promise<Uint8Array> =>
      new Uint8Array(await (await call(`/files/${name}`, { seconds: 120 })).arrayBuffer()),
    reportRelease: (report: ReleaseReport): Promise<void> => send('/releases', report),
    reportStatus: (status: PublisherStatus): Promise<void> => send('/status', status),
    answerWish: (answer: WishAnswer): Promise<void> => send('/wishes', answer),
  }
}
