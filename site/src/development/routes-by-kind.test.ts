import { expect, test } from 'vitest'
import { fixtureSnapshot } from '../fixture-snapshot.ts'
import { routesByKind } from './routes-by-kind.ts'

test('every address of a portal stands under the kind of its page, once', () => {
  const routes = fixtureSnapshot().routes('sites/1')
  const kinds = routesByKind(routes)
  expect(kinds.flatMap(({ kind, paths }) => paths.map((path) => `${kind} ${path}`)).sort()).toEqual(
    routes.map(({ page, path }) => `${page} ${path}`).sort(),
  )
  expect(kinds.map(({ kind }) => kind)).toEqual([...new Set(routes.map(({ page }) => page))].sort())
})
