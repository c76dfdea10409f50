import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const whole = pathToFileURL(join(import.meta.dirname, 'templates.mjs')).href

/** Writes templates that end every page with a word, and fail at the addresses that a pattern finds. */
export function writeBundle(folder: string, { word, failsAt = '^$' }: { word: string; failsAt?: string }): string {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'client/_astro'), { recursive: true })
  writeFileSync(join(folder, 'client/_astro', `${word}.css`), word)
  writeFileSync(
    join(folder, 'entry.mjs'),
    `import { app as whole } from ${JSON.stringify(whole)}
export const app = {
  async render(request, options) {
    if (new RegExp(${JSON.stringify(failsAt)}).test(new URL(request.url).pathname)) throw new Error('no such component')
    const response = await whole.render(request, options)
    return new Response((await response.text()) + ${JSON.stringify(`<!-- ${word} -->`)}, response)
  },
}
`,
  )
  return folder
}
