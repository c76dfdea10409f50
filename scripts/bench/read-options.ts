import { parseArgs } from 'node:util'
import { z } from 'zod'

const benchNames = ['publish', 'newsroom'] as const
export type BenchName = (typeof benchNames)[number]

const Options = z.object({
  name: z.enum(benchNames),
  articles: z.coerce.number().int().min(1).max(200_000),
  samples: z.coerce.number().int().min(1).max(10_000),
  json: z.boolean(),
})
export type Options = z.infer<typeof Options>

export const usage = `npm run bench -- NAME [--articles N] [--samples N] [--json]
  publish   from the request that publishes to a reader's page with the new bytes; full render; memory
  newsroom  what editors wait for, beside Payload's plain collections on the same rows
  --articles N  in the synthetic newsroom (publish: 1000, newsroom: 10000)
  --samples N   of each kind of request (publish: 60, newsroom: 200)
  --json        print nothing but one JSON object`

/** Reads what `npm run bench --` was given. Throws a sentence that says what is wrong. */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      articles: { type: 'string' },
      samples: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const [name, ...more] = positionals
  if (more.length) throw new Error(`One measurement at a time, not also ${more.join(', ')}.`)
  const isPublish = name === 'publish'
  const parsed = Options.safeParse({
    name,
    articles: values.articles ?? (isPublish ? 1000 : 10_000),
    samples: values.samples ?? (isPublish ? 60 : 200),
    json: values.json,
  })
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error))
  return parsed.data
}
