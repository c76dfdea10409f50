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
    `import { render as whole } from ${JSON.stringify(whole)}
export async function render(path, model) {
  if (new RegExp(${JSON.stringify(failsAt)}).test(path)) throw new Error('no such component')
  return (await whole(path, model)) + ${JSON.stringify(`<!-- ${word} -->`)}
}
`,
  )
  return folder
}
