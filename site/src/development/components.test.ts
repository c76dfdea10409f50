import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const source = path.resolve(import.meta.dirname, '..')

/** The components that a template shows, those within others too. */
function shownFrom(file: string, found = new Set<string>()): Set<string> {
  for (const [, name] of readFileSync(file, 'utf8').matchAll(/^import \w+ from '(\.[^']+\.astro)'$/gm)) {
    const component = path.resolve(path.dirname(file), name!)
    if (found.has(component)) continue
    found.add(component)
    shownFrom(component, found)
  }
  return found
}

test('every component stands on the page of components', () => {
  const shown = shownFrom(path.join(source, 'development/Components.astro'))
  const all = globSync('components/**/*.astro', { cwd: source }).map((name) => path.join(source, name))
  expect(all.length).toBeGreaterThan(40)
  expect(all.filter((component) => !shown.has(component)).map((file) => path.relative(source, file))).toEqual([])
})
