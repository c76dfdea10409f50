import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { languageOf, notFoundPath } from '@kewen/content/routes'
import { readingModel, type ReadingModel } from '@kewen/content/reading'
import { openSnapshot, rememberingReader } from '@kewen/content/snapshot'
import { componentLocation } from './component-location.ts'
import { digestOf } from './releases/listing.ts'
import type { Rendered, RenderJob, WorkerMessage, WorkerSettings } from './render-protocol.ts'

type App = { render(request: Request, options: { locals: { model: ReadingModel } }): Promise<Response> }
const isApp = (value: unknown): value is App =>
  z.object({ render: z.custom<App['render']>((render) => typeof render === 'function') }).safeParse(value).success
const Bundle = z.object({ app: z.custom<App>(isApp, { error: 'the bundle exports no app that renders' }) })

process.setSourceMapsEnabled(true)
const settings = workerData as WorkerSettings
const progress = new Int32Array(settings.progress)
const snapshot = rememberingReader(openSnapshot(settings.snapshot))
const { app } = Bundle.parse(await import(settings.bundle))
const port = parentPort!

async function render({ site, path, known }: RenderJob): Promise<Rendered> {
  const reads = new Set<string>()
  const failure = (reason: string, at: string | null): Rendered => {
    return { kind: 'failure', site, path, reads: [...reads], reason, at }
  }
  try {
    const model = readingModel({ snapshot, site, language: languageOf(path), reads })
    const response = await app.render(new Request(model.site.origins[0]! + path), { locals: { model } })
    const isExpected = response.status === 200 || (path === notFoundPath && response.status === 404)
    if (!isExpected) return failure(`The template answered ${response.status}, not with a page.`, null)
    const bytes = new Uint8Array(await response.arrayBuffer())
    const digest = digestOf(bytes)
    return { kind: 'page', site, path, reads: [...reads], digest, bytes: digest === known ? null : bytes }
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' }
    return failure(message, componentLocation(stack ?? ''))
  }
}

/** Renders a batch from one consistent state. */
async function renderBatch(jobs: RenderJob[]): Promise<Rendered[]> {
  const rendered: Rendered[] = []
  snapshot.begin()
  try {
    for (const [index, job] of jobs.entries()) {
      Atomics.store(progress, 0, index)
      rendered.push(await render(job))
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
