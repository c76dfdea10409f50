import { parseArgs } from 'node:util'
import { z } from 'zod'

const benchNames = ['publish', 'newsroom', 'build'] as const
export type BenchName = (typeof benchNames)[number]

const Options = z
  .object({
    name: z.enum(benchNames),
    articles: z.coerce.number().int().min(1).max(200_000),
    samples: z.coerce.number().int().min(1).max(10_000),
    json: z.boolean(),
    against: z.literal('hugo').optional(),
  })
  .refine(({ name, against }) => name === 'build' || against === undefined, {
    error: 'Only a build is measured against another program.',
  })
export type Options = z.infer<typeof Options>

export const usage = `npm run bench -- NAME [--articles N] [--samples N] [--against hugo] [--json]
  publish   from the request that publishes to a reader's page with the new bytes, by kind of edit; the manifest; memory
  newsroom  what editors wait for, beside Payload's plain collections on the same rows
  build     a whole portal from a filled snapshot into an empty folder: time, pages per second, memory
  --articles N    in the synthetic newsroom (publish: 1000, newsroom and build: 10000)
  --samples N     of each kind of request (publish: 60, newsroom: 200), of builds (3)
  --against hugo  by turns with Hugo on the same content and page set; HUGO names the file of its program
  --json          print nothing but one JSON object`

const defaults: Record<BenchName, { articles: number; samples: number }> = {
  publish: { articles: 1000, samples: 60 },
  newsroom: { articles: 10_000, samples: 200 },
  build: { articles: 10_000, samples: 3 },
}
const isBenchName = (name: string | undefined): name is BenchName => benchNames.some((known) => known === name)

/** Reads what `npm run bench --` was given. Throws a sentence that says what is wrong. */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      articles: { type: 'string' },
      samples: { type: 'string' },
      against: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const [name, ...more] = positionals
  if (more.length) throw new Error(`One measurement at a time, not also ${more.join(', ')}.`)
  const parsed = Options.safeParse({ name, ...(isBenchName(name) && defaults[name]), ...values })
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error))
  return parsed.data
}
