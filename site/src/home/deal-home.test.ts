import { expect, test } from 'vitest'
import { fixtureForms } from '@kewen/content/fixture'
import type { HomeSection } from '@kewen/content/contract'
import { fixtureWith, modelOf } from '../testing/fixture-model.ts'
import { dealHome } from './deal-home.ts'
import type { DealtSection, DealtSectionOf } from './dealt-section.ts'

const idsOf = (stories: { id: string }[]): string[] => stories.map(({ id }) => id)
const composed = (...home: HomeSection[]) => modelOf(fixtureWith({ 'sites/1': { home } }))

function section<Kind extends DealtSection['kind']>(sections: DealtSection[], kind: Kind) {
  return sections.find((each) => each.kind === kind) as DealtSectionOf<Kind> | undefined
}

test('where nobody composed a home, a pinned story leads, and no story stands on the page twice', () => {
  const { sections, shown } = dealHome(modelOf())
  expect(section(sections, 'lead')?.story.id).toBe('articles/1')
  expect(new Set(idsOf(shown)).size).toBe(shown.length)
  expect(shown).toHaveLength(3)
})

test('a pinned notice stands among the notices, and does not lead', () => {
  const { sections } = dealHome(modelOf(fixtureWith({ 'articles/2': { pinnedUntil: '2099-01-01T00:00:00.000Z' } })))
  expect(idsOf(section(sections, 'notices')!.stories)).toEqual(['articles/2'])
  expect(section(sections, 'lead')?.story.id).toBe('articles/1')
})

test('a portal without stories has no section that would be empty', () => {
  const { sections, shown } = dealHome(modelOf(fixtureForms.filter(({ kind }) => kind !== 'article')))
  expect(sections.map(({ kind }) => kind)).toEqual(['campaign'])
  expect(shown).toEqual([])
})

test('sections stand in the order in which they were put, and the lead is dealt out before those above it', () => {
  const { sections } = dealHome(
    composed({ kind: 'latest', count: 12 }, { kind: 'lead' }, { kind: 'streams', streams: ['columns/1'], count: 3 }),
  )
  expect(sections.map(({ kind }) => kind)).toEqual(['latest', 'lead'])
  expect(idsOf(section(sections, 'latest')!.stories)).not.toContain(section(sections, 'lead')!.story.id)
})

test('a cover that stands on the page already is not shown again', () => {
  const forms = fixtureWith({ 'articles/2': { cover: 'media/1' }, 'articles/3': { cover: 'media/1' } })
  const { shown } = dealHome(modelOf(forms))
  expect(shown.filter(({ cover }) => cover === 'media/1')).toHaveLength(1)
})

test('a section that names what is not published is left out', () => {
  const { sections } = dealHome(
    composed(
      { kind: 'stream', stream: 'columns/99', arrangement: 'row', count: 3 },
      { kind: 'people', profiles: ['profiles/99'] },
      { kind: 'campaign', campaign: 'campaigns/99' },
    ),
  )
  expect(sections).toEqual([])
})

test('a section reads what it shows and no more', () => {
  const model = composed({ kind: 'people', profiles: ['profiles/1'] })
  dealHome(model)
  expect([...model.reads].toSorted()).toEqual(['card:profiles/1', 'card:sites/1'])
})

test('a figure keeps what bounds it, and opens into its story where that is published', () => {
  const figure = {
    label: { zh: '科普活动' },
    asWritten: { zh: '7200余场次' },
    qualifier: 'over',
    period: { zh: '五年' },
    article: 'articles/1',
  } as const
  const { sections } = dealHome(composed({ kind: 'figures', figures: [figure, { ...figure, article: 'articles/99' }] }))
  const figures = section(sections, 'figures')!.figures
  expect(figures[0]!.figure).toEqual({ label: '科普活动', asWritten: '7200余场次', qualifier: 'over', period: '五年' })
  expect(figures.map(({ story }) => story?.id)).toEqual(['articles/1', undefined])
})
