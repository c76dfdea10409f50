import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { crops } from '../../cms/src/media/focal-crops.ts'

const styles = path.resolve(import.meta.dirname, '../../site/src/styles')

/** The shapes to which the portal's style sheets set what they show, such as `3 / 2`. */
const ratiosInStyles = (): string[] =>
  readdirSync(styles, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => [
      ...readFileSync(path.join(styles, file), 'utf8').matchAll(/aspect-ratio:\s*(\d+)(?:\s*\/\s*(\d+))?/g),
    ])
    .map(([, width, height = '1']) => `${width} / ${height}`)

test('the newsroom previews every shape to which the portal cuts a picture, and no other', () => {
  const previewed = crops.filter(({ kind }) => kind === 'page').map(({ ratio }) => ratio)
  expect(previewed.toSorted()).toEqual([...new Set(ratiosInStyles())].toSorted())
})
