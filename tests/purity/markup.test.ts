import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

const room = path.join(import.meta.dirname, '../../site')
const Rule = z
  .tuple([z.literal('error')])
  .rest(z.object({ name: z.string().optional(), property: z.string().optional() }))
const Override = z.object({
  files: z.array(z.string()),
  rules: z.object({ 'no-restricted-globals': Rule, 'no-restricted-properties': Rule }),
})

/** The names that the linter keeps out of templates. */
function restrictedNames(): string[] {
  const { overrides } = z
    .object({ overrides: z.array(z.unknown()) })
    .parse(JSON.parse(readFileSync(path.join(room, '../.oxlintrc.json'), 'utf8')))
  const override = overrides
    .flatMap((one) => Override.safeParse(one).data ?? [])
    .find(({ files }) => files.includes('site/src/**'))!
  const [, ...globals] = override.rules['no-restricted-globals']
  const [, ...properties] = override.rules['no-restricted-properties']
  return [...globals.map(({ name }) => name!), ...properties.map(({ property }) => property!)]
}

/** The linter reads what stands between the fences of a template, not the expressions in its markup. */
const restrictedIn = (source: string): string[] => {
  const markup = source.replace(/^---\n.*?\n---\n/s, '')
  return restrictedNames().filter((name) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(markup))
}

test('an expression in markup that reads a clock, chance or the environment is found', () => {
  const fenced = '---\nconst { model } = Astro.locals\n---\n'
  expect(restrictedIn(`${fenced}<p>{new Date().getFullYear()}</p>`)).toEqual(['Date'])
  expect(restrictedIn(`${fenced}<p>{Math.random()}{import.meta.env.HOME}</p>`)).toEqual(['random', 'env'])
  expect(restrictedIn(`${fenced}<img fetchpriority="high" alt={model.asOf}>`)).toEqual([])
})

test.each(globSync('src/**/*.astro', { cwd: room }).sort())(
  'the markup of %s says nothing that its code may not',
  (file) => {
    expect(restrictedIn(readFileSync(path.join(room, file), 'utf8'))).toEqual([])
  },
)
