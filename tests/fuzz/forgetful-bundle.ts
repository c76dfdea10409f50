import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Ref } from '@kewen/content/contract'
import { readSiteBundle } from '../../scripts/publisher/site-bundle.ts'

/**
 * Writes templates that render as a bundle does, but leave no record of having read one kind of key: a mutant, which the
 * comparison with clean releases must find. What the bundle never asks stands on pages that ask for little else: what is
 * beside and near to a story, which months are beside its own, and the channels of the site.
 */
export function writeForgetfulBundle(
  folder: string,
  { bundle, forgets, story, month }: { bundle: string; forgets: string | null; story: Ref; month: string },
): string {
  mkdirSync(path.join(folder, 'server'), { recursive: true })
  const client = path.join(bundle, 'client')
  if (existsSync(client)) symlinkSync(client, path.join(folder, 'client'))
  writeFileSync(
    path.join(folder, 'server', 'entry.mjs'),
    `import { render as whole } from ${JSON.stringify(readSiteBundle(bundle).entry)}
const story = ${JSON.stringify(story)}
const more = {
  'not-found': (model) => model.beside(story, model.site.id),
  gone: (model) => model.nearby(story, { stream: model.site.id, count: 3, except: new Set() }),
  evergreen: (model) => model.besideMonth(model.site.id, ${JSON.stringify(month)}),
  robots: (model) => model.channels,
}
export async function render(path, model) {
  const page = Buffer.from(await whole(path, model)).toString()
  const added = more[model.route(path).page]
  const text = page + (added ? JSON.stringify(added(model)) : '')
  const { reads } = model
  for (const key of reads) if (${forgets !== null} && key.startsWith(${JSON.stringify(forgets)})) reads.delete(key)
  return text
}
`,
  )
  return folder
}
