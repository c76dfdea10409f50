import { parseArgs } from 'node:util'
import { z } from 'zod'

const Options = z.object({
  edits: z.coerce.number().int().min(1).max(1_000_000),
  seed: z.coerce.number().int().min(0),
  json: z.boolean(),
})
export type Options = z.infer<typeof Options>

export const usage = `npm run fuzz:publish -- [--edits N] [--seed S] [--json]
  makes random edits in the newsroom, in bursts, and compares each release with a clean one, byte for byte
  --edits N  so many in all (60)
  --seed S   the same seed makes the same edits (1)
  --json     print nothing but one JSON object`

/** Reads what `npm run fuzz:publish --` was given. Throws a sentence that says what is wrong. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      edits: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  })
  const parsed = Options.safeParse(values)
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error))
  return parsed.data
}
