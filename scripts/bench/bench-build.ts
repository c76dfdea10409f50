import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { openSnapshot } from '@kewen/content/snapshot'
import { readStartEnv, root } from '../start/env.ts'
import { builds } from '../start/make-build.ts'
import { makeBuilds } from '../start/make-builds.ts'
import type { Terminal } from '../start/terminal.ts'
import { corpusForms } from './corpus/corpus-forms.ts'
import { writeCorpus } from './corpus/write-corpus.ts'
import { findHugo } from './env.ts'
import { inHundredths, percentile, rounded, type Figure } from './figures.ts'
import { writeHugoSite } from './hugo/write-hugo-site.ts'
import type { Options } from './read-options.ts'
import { timedRun } from './timed-run.ts'
import { writtenPages, type Written } from './written-pages.ts'

type Bench = { options: Options; terminal: Terminal; signal: AbortSignal }
type Run = Written & { seconds: number }
type OurRun = Run & { peakMegabytes: number }
type Pair = { ours: OurRun; hugo: Run | null }

const Answer = z.object({ peakMegabytes: z.number() })

/**
 * How long it takes to write a whole portal from a filled snapshot into an empty folder, with the publisher's own
 * machinery and from the start of its process to its end. Against Hugo: the same content and as many pages, by turns.
 * What was written stays until the last run has ended: for a minute after files are deleted, ext4 takes several times as
 * long to make new ones.
 */
export async function benchBuild({ options, terminal, signal }: Bench): Promise<Figure[]> {
  const { articles, samples } = options
  const hugo = options.against === 'hugo' ? findHugo() : null
  const { WORKERS: workers } = readStartEnv()
  await makeBuilds({ terminal, signal, wanted: builds.filter(({ key }) => key === 'site') })
  const folder = mkdtempSync(join(tmpdir(), 'kewen-bench-'))
  try {
    const [corpus, hugoSite] = [join(folder, 'corpus'), join(folder, 'hugo')]
    await terminal.step({ zh: `写入 ${articles} 篇稿件`, en: `write ${articles} articles` }, () => {
      const { snapshot } = writeCorpus(corpus, corpusForms({ articles, origin: 'http://bench.localhost:4000' }))
      if (hugo) writeForHugo(hugoSite, snapshot)
    })
    const pairs: Pair[] = []
    for (let n = 1; n <= samples; n += 1)
      await terminal.step({ zh: `全站构建，第 ${n} 次`, en: `full build, run ${n}` }, async () => {
        const ours = await buildOurs({ corpus, place: join(folder, `ours-${n}`), workers, signal })
        const written = join(folder, `hugo-${n}`)
        pairs.push({
          ours,
          hugo: hugo ? await buildWithHugo({ program: hugo, site: hugoSite, written, signal }) : null,
        })
      })
    return toFigures(pairs, { articles, workers, samples })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeForHugo(folder: string, file: string): void {
  const snapshot = openSnapshot(file)
  try {
    writeHugoSite(folder, snapshot)
  } finally {
    snapshot.close()
  }
}

async function buildOurs(run: {
  corpus: string
  place: string
  workers: number
  signal: AbortSignal
}): Promise<OurRun> {
  const { corpus, place, workers, signal } = run
  const [publisher, portal] = [join(place, 'publisher'), join(place, 'portal')]
  mkdirSync(place)
  cpSync(corpus, publisher, { recursive: true })
  const order = { publisher, portal, bundle: join(root, 'site/dist/server'), workers }
  const { seconds, output } = await timedRun({
    file: process.execPath,
    args: ['--enable-source-maps', join(import.meta.dirname, 'publish-corpus.ts')],
    cwd: root,
    input: JSON.stringify(order),
    signal,
  })
  const { peakMegabytes } = Answer.parse(JSON.parse(output))
  return { seconds, peakMegabytes, ...writtenPages(join(portal, 'bench/current')) }
}

async function buildWithHugo({
  program,
  site,
  written,
  signal,
}: {
  program: string
  site: string
  written: string
  signal: AbortSignal
}): Promise<Run> {
  const args = ['build', '--quiet', '--destination', written]
  const { seconds } = await timedRun({ file: program, args, cwd: site, signal })
  return { seconds, ...writtenPages(written) }
}

/** Throws where the two sides did not write as many pages: their times could not be compared. */
function toFigures(pairs: Pair[], dependsOn: { articles: number; workers: number; samples: number }): Figure[] {
  const median = (values: number[]): number => percentile(values, 50)
  const { pages, megabytes } = pairs[0]!.ours
  const seconds = median(pairs.map(({ ours }) => ours.seconds))
  const ours: Figure[] = [
    {
      figure: 'build.seconds',
      value: inHundredths(seconds),
      unit: 's',
      ...dependsOn,
      pages,
      megabytes: rounded(megabytes),
    },
    { figure: 'build.rate', value: rounded(pages / seconds), unit: 'pages/s', ...dependsOn, pages },
    {
      figure: 'memory.peak',
      value: rounded(Math.max(...pairs.map(({ ours: run }) => run.peakMegabytes))),
      unit: 'MB',
      ...dependsOn,
      of: 'the publisher',
    },
  ]
  const both = pairs.flatMap(({ ours: mine, hugo }) => (hugo ? [{ mine, hugo }] : []))
  if (both.length === 0) return ours
  const uneven = both.find(({ mine, hugo }) => mine.pages !== hugo.pages)
  if (uneven)
    throw new Error(`Hugo wrote ${uneven.hugo.pages} pages, we ${uneven.mine.pages}: that is not the same page set.`)
  const against = { ...dependsOn, against: 'hugo', baseline: true }
  return [
    ...ours,
    {
      figure: 'build.seconds',
      value: inHundredths(median(both.map(({ hugo }) => hugo.seconds))),
      unit: 's',
      ...against,
      pages,
      megabytes: rounded(both[0]!.hugo.megabytes),
    },
    {
      figure: 'build.ratio',
      value: inHundredths(median(both.map(({ mine, hugo }) => mine.seconds / hugo.seconds))),
      unit: 'times',
      ...dependsOn,
      against: 'hugo',
      pages,
    },
  ]
}
