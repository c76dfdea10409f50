import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readSiteBundle } from '../../scripts/publisher/site-bundle.ts'

/**
 * Writes templates that render as a bundle does, but leave no record of having read one kind of key: a mutant, which the
 * comparison with clean releases must find.
 */
export function writeForgetfulBundle(folder: string, { bundle, forgets }: { bundle: string; forgets: string }): string {
  mkdirSync(path.join(folder, 'server'), { recursive: true })
  const client = path.join(bundle, 'client')
  if (existsSync(client)) symlinkSync(client, path.join(folder, 'client'))
  writeFileSync(
    path.join(folder, 'server', 'entry.mjs'),
    `import { app as whole } from ${JSON.stringify(readSiteBundle(bundle).entry)}
export const app = {
  async render(request, options) {
    const response = await whole.render(request, options)
    const bytes = await response.arrayBuffer()
    const { reads } = options.locals.model
    for (const key of reads) if (key.startsWith(${JSON.stringify(forgets)})) reads.delete(key)
    return new Response(bytes, response)
  },
}
`,
  )
  return folder
}
