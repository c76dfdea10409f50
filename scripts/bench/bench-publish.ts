import { join } from 'node:path'
import { newsroom, wholeManifest } from '@kewen/content/snapshot'
import { startTemporary, type TemporarySystem } from '../start/start-temporary.ts'
import type { Terminal } from '../start/terminal.ts'
import { Editor } from './editor.ts'
import { inHundredths, percentile, rounded, type Figure } from './figures.ts'
import { measureEdits, type Measured } from './measure-edits.ts'
import { editKinds, takenDownMark, type EditKind } from './measured-edits.ts'
import { measureDuringBulk } from './measure-during-bulk.ts'
import { peakMegabytes } from './peak-memory.ts'
import type { Options } from './read-options.ts'
import { Reader } from './reader.ts'
import { ReleasedBytes } from './released-bytes.ts'
import { ReleaseLog } from './release-log.ts'
import { seedNewsroom, type Seeded } from './seed-newsroom.ts'

type Bench = { options: Options; terminal: Terminal; signal: AbortSignal }

/** So many edits are measured while every page is made anew, where that takes long enough. */
const duringBulk = { body: 10, takedown: 5 } as const
/** What each of these edits needs is made beforehand: there are no more of them, however many are asked for. */
const mostSamples: Partial<Record<EditKind, number>> = { campaign: 10, takedown: 20 }
const storiesOfCampaign = 50

/**
 * How long readers wait for what is published, through the whole system: from the request that publishes to a GET that
 * has the new bytes, or that of a takedown to when no byte is left. Also how long the whole manifest takes, and memory.
 */
export async function benchPublish({ options, terminal, signal }: Bench): Promise<Figure[]> {
  const { articles, samples } = options
  const samplesOf = (kind: EditKind): number => Math.min(samples, mostSamples[kind] ?? samples)
  let seeded: Seeded | null = null
  const system = await startTemporary({
    say: terminal.line,
    signal,
    demo: [],
    prepare: (place, secrets) =>
      terminal.step({ zh: `写入 ${articles} 篇稿件`, en: `write ${articles} articles` }, async () => {
        const launches = { count: samplesOf('campaign'), stories: storiesOfCampaign }
        const pictures = samplesOf('takedown') + duringBulk.takedown
        seeded = await seedNewsroom({ place, secrets, articles, launches, pictures, signal })
      }),
  })
  try {
    const bench = await openBench(system, seeded!, signal)
    const measured: Measured[] = []
    for (const kind of editKinds)
      measured.push(
        await terminal.step(words[kind], () =>
          measureEdits(bench, kind, { samples: Math.min(samplesOf(kind), articles) }),
        ),
      )
    const bulk = await terminal.step(
      { zh: '测量全站变更时的改动', en: 'measure edits while every page is made anew' },
      () =>
        measureDuringBulk(bench, {
          samples: duringBulk,
          first: { body: samples + 3, takedown: samplesOf('takedown') },
        }),
    )
    bench.reader.close()
    const memory = peakMegabytes(system.processes())
    const manifest = await terminal.step({ zh: '测量对账清单', en: 'measure the manifest' }, () => readManifest(system))
    const { files } = await terminal.step({ zh: '查找撤下的内容', en: 'look for what was taken down' }, async () =>
      demandNothingLeft(bench.released),
    )
    return [
      ...measured.flatMap((each) => toFigures(each, { articles, samples: each.waits.length })),
      { figure: 'bulk.seconds', value: rounded(bulk.seconds), unit: 's', articles, of: 'a change of every page' },
      ...bulk.measured
        .filter(({ waits }) => waits.length > 0)
        .flatMap((each) => toFigures(each, { articles, samples: each.waits.length, during: 'bulk' })),
      { figure: 'manifest.seconds', value: inHundredths(manifest.seconds), unit: 's', articles, rows: manifest.rows },
      { figure: 'takedown.files.left', value: 0, unit: 'files', articles, scanned: files },
      { figure: 'memory.peak', value: rounded(memory.rooms['publisher'] ?? 0), unit: 'MB', articles, of: 'publisher' },
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

const words: Record<EditKind, { zh: string; en: string }> = {
  body: { zh: '测量改正文', en: 'measure edits of bodies' },
  title: { zh: '测量改标题', en: 'measure edits of titles' },
  new: { zh: '测量新稿件', en: 'measure new stories' },
  campaign: { zh: '测量整体发布', en: 'measure campaigns published as one' },
  takedown: { zh: '测量撤稿', en: 'measure takedowns' },
}

const toFigures = (
  { kind, waits, rendered }: Measured,
  dependsOn: { articles: number; samples: number; during?: 'bulk' },
): Figure[] => [
  { figure: `publish.${kind}.median`, value: rounded(percentile(waits, 50)), unit: 'ms', ...dependsOn },
  { figure: `publish.${kind}.p95`, value: rounded(percentile(waits, 95)), unit: 'ms', ...dependsOn },
  { figure: 'pages.rendered', value: percentile(rendered, 50), unit: 'pages', edit: kind, ...dependsOn },
]

async function openBench(system: TemporarySystem, seeded: Seeded, signal: AbortSignal) {
  const { place, secrets, portalPort } = system
  return {
    system,
    seeded,
    signal,
    editor: await Editor.logIn(place.newsroomReach, secrets.accounts.editor),
    administrator: await Editor.logIn(place.newsroomReach, secrets.accounts.administrator),
    reader: new Reader(place.portalReach(portalPort + 1), signal),
    released: new ReleasedBytes(join(place.portal, 'bench')),
    log: new ReleaseLog(join(place.logs, 'publisher.log')),
  }
}

/** Fetches every row of the newsroom's manifest over HTTP, as the publisher does when it starts. */
async function readManifest({ place, secrets }: TemporarySystem): Promise<{ rows: number; seconds: number }> {
  const desk = newsroom({ url: place.newsroomReach, key: secrets.publisherKey })
  const started = performance.now()
  let rows = 0
  for await (const _row of wholeManifest(desk)) rows += 1
  return { rows, seconds: (performance.now() - started) / 1000 }
}

/** Reads every released byte: that nothing is left was measured by the files that were known to have it. */
function demandNothingLeft(released: ReleasedBytes): { files: number } {
  const { files, marked } = released.scan(takenDownMark)
  if (marked.length > 0) throw new Error(`${marked.length} files still have what was taken down: ${marked[0]}`)
  return { files }
}
