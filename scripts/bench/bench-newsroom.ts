import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { readStartEnv, root } from '../start/env.ts'
import { placeOf } from '../start/rooms.ts'
import { keepSecrets } from '../start/secrets.ts'
import type { Terminal } from '../start/terminal.ts'
import { percentile, rounded, type Figure } from './figures.ts'
import type { Options } from './read-options.ts'
import { runInNewsroom } from './run-in-newsroom.ts'
import { seedNewsroom } from './seed-newsroom.ts'

const Samples = z.strictObject({ ours: z.array(z.number()), plain: z.array(z.number()) })
const Measured = z.strictObject({ list: Samples, read: Samples, save: Samples })

type Bench = { options: Options; terminal: Terminal; signal: AbortSignal }

/**
 * What editors wait for: a page of the list, a story opened, a story saved and published. `baseline` figures are those
 * of Payload's plain collections on the same rows.
 */
export async function benchNewsroom({ options, terminal, signal }: Bench): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kewen-bench-'))
  try {
    const place = placeOf(root, readStartEnv({ VAR_DIR: folder }))
    const secrets = keepSecrets(place.secrets)
    const { articles, samples } = options
    await terminal.step({ zh: `写入 ${articles} 篇稿件`, en: `write ${articles} articles` }, () =>
      seedNewsroom({ place, secrets, articles, signal }),
    )
    const measured = await terminal.step({ zh: '测量', en: 'measure' }, () =>
      runInNewsroom({
        script: 'measure-newsroom.ts',
        place,
        secrets,
        answer: Measured,
        signal,
        order: { articles, samples, editor: secrets.accounts.editor },
      }),
    )
    return toFigures(measured, { articles, samples })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const toFigures = (measured: z.infer<typeof Measured>, dependsOn: { articles: number; samples: number }): Figure[] =>
  (['ours', 'plain'] as const).flatMap((side) =>
    (['list', 'read', 'save'] as const).flatMap((kind) =>
      [95, 50].map((percent): Figure => ({
        figure: `${kind}.${percent === 50 ? 'median' : 'p95'}`,
        value: rounded(percentile(measured[kind][side], percent)),
        unit: 'ms',
        ...dependsOn,
        baseline: side === 'plain',
      })),
    ),
  )
