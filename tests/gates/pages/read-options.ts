import { parseArgs } from 'node:util'
import { z } from 'zod'

const Options = z.object({
  json: z.boolean(),
  reduced: z.boolean(),
  lighthouse: z.boolean(),
  portal: z.string().optional(),
  kind: z.string().optional(),
})
export type Options = z.infer<typeof Options>

export const usage = `npm run gate:pages -- [--json] [--reduced] [--lighthouse] [--portal KEY] [--kind KIND]
  looks at pages of every kind of every portal, in light, dark, forced colours and print, at 360, 768 and 1280 px
  --json        print nothing but one JSON object
  --reduced     one page of each kind, each in another mode at each width
  --lighthouse  ask Lighthouse as well, five times a page: nothing else may be running
  --portal KEY  one portal only, such as ordos
  --kind KIND   one page kind only, such as article`

/** Reads what `npm run gate:pages --` was given. Throws a sentence that says what is wrong. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      reduced: { type: 'boolean', default: false },
      lighthouse: { type: 'boolean', default: false },
      portal: { type: 'string' },
      kind: { type: 'string' },
    },
  })
  const parsed = Options.safeParse(values)
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error))
  return parsed.data
}
