import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { languageOf } from '@kewen/content/routes'
import { readingModel, type ReadingModel } from '@kewen/content/reading'
import { openSnapshot, rememberingReader } from '@kewen/content/snapshot'
import { componentLocation } from './component-location.ts'
import { digestOf } from './releases/listing.ts'
import type { Rendered, RenderJob, WorkerMessage, WorkerSettings } from './render-protocol.ts'

type Render = (path: string, model: ReadingModel) => Promise<string | Uint8Array>
const Bundle = z.object({
  render: z.custom<Render>((value) => typeof value === 'function', {
    error: 'the bundle exports no function `render`',
  }),
})

process.setSourceMapsEnabled(true)
const settings = workerData as WorkerSettings
const progress = new Int32Array(settings.progress)
const snapshot = rememberingReader(openSnapshot(settings.snapshot))
const { render } = Bundle.parse(await import(settings.bundle))
const port = parentPort!
const encoder = new TextEncoder()
const room = new Uint8Array(2 ** 18)

/** To write into room that is there takes half as long as `encode`, which asks first how much it needs. */
function toBytes(text: string): Uint8Array {
  const { read, written } = encoder.encodeInto(text, room)
  return read === text.length ? room.slice(0, written) : encoder.encode(text)
}

async function renderPage({ site, path, known }: RenderJob): Promise<Rendered> {
  const reads = new Set<string>()
  try {
    const body = await render(path, readingModel({ snapshot, site, language: languageOf(path), reads }))
    const bytes = typeof body === 'string' ? toBytes(body) : body
    const digest = digestOf(bytes)
    return { kind: 'page', site, path, reads: [...reads], digest, bytes: digest === known ? null : bytes }
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' }
    return { kind: 'failure', site, path, reads: [...reads], reason: message, at: componentLocation(stack ?? '') }
  }
}

/** Renders a batch from one consistent state. */
async function renderBatch(jobs: RenderJob[]): Promise<Rendered[]> {
  const rendered: Rendered[] = []
  snapshot.begin()
  try {
    for (const [index, job] of jobs.entries()) {
      Atomics.store(progress, 0, index)
      rendered.push(await renderPage(job))
    }
    Atomics.store(progress, 0, jobs.length)
  } finally {
    snapshot.end()
  }
  return rendered
}

const say = (message: WorkerMessage, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer)

port.on('message', (jobs: RenderJob[]) => {
  void renderBatch(jobs).then((rendered) => {
    const buffers = rendered.flatMap((page) =>
      page.kind === 'page' && page.bytes ? [page.bytes.buffer as ArrayBuffer] : [],
    )
    say({ kind: 'batch', rendered }, buffers)
  })
})
say({ kind: 'ready' })
