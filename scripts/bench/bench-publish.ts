import { join } from 'node:path'
import { pathOf } from '@kewen/content/routes'
import { openSnapshot } from '@kewen/content/snapshot'
import { startTemporary, type TemporarySystem } from '../start/start-temporary.ts'
import type { Terminal } from '../start/terminal.ts'
import { root } from '../start/env.ts'
import { openRenderPool } from '../publisher/render-pool.ts'
import { readSiteBundle } from '../publisher/site-bundle.ts'
import { Editor } from './editor.ts'
import { percentile, rounded, type Figure } from './figures.ts'
import { peakMegabytes } from './peak-memory.ts'
import type { Options } from './read-options.ts'
import { Reader } from './reader.ts'
import { seedNewsroom } from './seed-newsroom.ts'

type Bench = { options: Options; terminal: Terminal; signal: AbortSignal }

const warmUps = 5
const workers = 2
/** Steps from story to story, so that they lie far apart. */
const stride = 37
/** A publication that takes longer is lost. */
const patienceSeconds = 60

/**
 * How long readers wait for a publication: from the request that publishes an edited body to a GET that returns the new
 * bytes, through the whole system. Also the pages per second of a full render, and the memory of all processes.
 */
export async function benchPublish({ options, terminal, signal }: Bench): Promise<Figure[]> {
  const { articles, samples } = options
  const system = await startTemporary({
    say: terminal.line,
    signal,
    withDemo: false,
    prepare: (place, secrets) =>
      terminal.step({ zh: `写入 ${articles} 篇稿件`, en: `write ${articles} articles` }, () =>
        seedNewsroom({ place, secrets, articles, signal }),
      ),
  })
  try {
    const waits = await terminal.step({ zh: '测量发布', en: 'measure publishing' }, () =>
      measurePublishing(system, { articles, samples, signal }),
    )
    const memory = peakMegabytes(system.processes())
    const { pages, seconds } = await terminal.step({ zh: '测量全站渲染', en: 'measure a full render' }, () =>
      renderAll(system),
    )
    const dependsOn = { articles, samples }
    return [
      { figure: 'publish.body.median', value: rounded(percentile(waits, 50)), unit: 'ms', ...dependsOn },
      { figure: 'publish.body.p95', value: rounded(percentile(waits, 95)), unit: 'ms', ...dependsOn },
      { figure: 'render.rate', value: rounded(pages / seconds), unit: 'pages/s', articles, pages, workers },
      { figure: 'memory.peak', value: rounded(memory.total), unit: 'MB', articles, of: 'all processes' },
      ...Object.entries(memory.rooms).map(([room, value]): Figure => ({
        figure: `memory.peak.${room}`,
        value: rounded(value),
        unit: 'MB',
        articles,
      })),
    ]
  } finally {
    await system.stop()
  }
}

async function measurePublishing(
  system: TemporarySystem,
  { articles, samples, signal }: { articles: number; samples: number; signal: AbortSignal },
): Promise<number[]> {
  const editor = await Editor.logIn(system.place.newsroomReach, system.secrets.accounts.editor)
  const reader = new Reader(system.place.portalReach(system.portalPort + 1))
  const waits: number[] = []
  for (let n = -warmUps; n < samples; n += 1) {
    const story = await editor.open(1 + (((n + warmUps) * stride) % articles))
    const mark = `measured ${n + warmUps}`
    const path = pathIn(system, story.id)
    const started = performance.now()
    await Promise.all([
      editor.publishWith(story, mark),
      reader.waitFor(mark, { path, seconds: patienceSeconds, signal }),
    ])
    if (n >= 0) waits.push(performance.now() - started)
  }
  reader.close()
  return waits
}

function pathIn({ place }: TemporarySystem, article: number): string {
  const snapshot = openSnapshot(join(place.publisher, 'snapshot.db'))
  const form = snapshot.form(`articles/${article}`)
  snapshot.close()
  if (!form) throw new Error(`The article ${article} was not published.`)
  return pathOf(form)
}

/** Renders every page of the portal as a change of the templates would, without releasing anything. */
async function renderAll({ place }: TemporarySystem): Promise<{ pages: number; seconds: number }> {
  const file = join(place.publisher, 'snapshot.db')
  const { entry } = readSiteBundle(join(root, 'site/dist/server'))
  const snapshot = openSnapshot(file)
  const site = snapshot.siteByKey('bench')!.id
  const jobs = snapshot.routes(site).map((route) => ({ site, path: route.path, known: null }))
  snapshot.close()
  const pool = await openRenderPool({ bundle: entry, snapshot: file, workers, pageMilliseconds: 10_000 })
  try {
    await pool.render(jobs.slice(0, 64), () => {})
    const started = performance.now()
    await pool.render(jobs, () => {})
    return { pages: jobs.length, seconds: (performance.now() - started) / 1000 }
  } finally {
    await pool.close()
  }
}
