import { parseArgs } from 'node:util'
import { z } from 'zod'

const Options = z.object({
  kills: z.coerce.number().int().min(1).max(100_000),
  steps: z.coerce.number().int().min(0).max(100_000),
  seed: z.coerce.number().int().min(0),
  json: z.boolean(),
})
export type Options = z.infer<typeof Options>

export const usage = `npm run chaos:publish -- [--kills N] [--steps N] [--seed S] [--json]
  kills publisher, newsroom and render threads while edits are made and the wire between them is unsteady; kills the
  publisher at each file operation of a release in turn; fills the disk; checks that nothing breaks and nothing is lost
  --kills N  so many at random moments (20)
  --steps N  at no more than so many file operations, evenly apart (all)
  --seed S   the same seed draws the same edits and victims (1)
  --json     print nothing but one JSON object`

/** Reads what `npm run chaos:publish --` was given. Throws a sentence that says what is wrong. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      kills: { type: 'string', default: '20' },
      steps: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  })
  const parsed = Options.safeParse(values)
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error))
  return parsed.data
}
