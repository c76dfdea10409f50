import { expect, test } from 'vitest'
import { fixtureForms } from '@kewen/content/fixture'
import { fixtureWith, modelOf } from '../../testing/fixture-model.ts'
import { frontPageOf } from './front-page-of.ts'

const idsOf = (stories: { id: string }[]): string[] => stories.map(({ id }) => id)

test('a pinned story leads, and no story stands on the page twice', () => {
  const page = frontPageOf(modelOf())
  expect(page.lead?.id).toBe('articles/1')
  expect(new Set(idsOf(page.shown)).size).toBe(page.shown.length)
  expect(page.shown).toHaveLength(3)
})

test('a pinned notice stands among the notices, and does not lead', () => {
  const page = frontPageOf(modelOf(fixtureWith({ 'articles/2': { pinnedUntil: '2099-01-01T00:00:00.000Z' } })))
  expect(idsOf(page.notices)).toEqual(['articles/2'])
  expect(page.lead?.id).toBe('articles/1')
})

test('a column whose stories all stand above it is left out', () => {
  expect(frontPageOf(modelOf()).columns.map(({ column }) => column.id)).toEqual(['columns/2'])
})

test('a portal without stories has an empty front page', () => {
  const page = frontPageOf(modelOf(fixtureForms.filter(({ kind }) => kind !== 'article')))
  expect(page).toEqual({ lead: null, notices: [], latest: [], columns: [], shown: [] })
})
