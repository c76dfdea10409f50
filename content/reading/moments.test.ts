import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Form, Media, Publication, Site } from '../contract/index.ts'
import { fixtureForms, fixturePublications } from '../fixture/index.ts'
import { mediaPath, themePath } from '../routes.ts'
import { openWritableSnapshot, type Snapshot } from '../snapshot/index.ts'
import { readingModel, type ReadingModel } from './reading-model.ts'

const site = 'sites/1'
const folder = mkdtempSync(join(tmpdir(), 'kewen-moments-'))
afterAll(() => rmSync(folder, { recursive: true }))

let opened = 0
let snapshot: Snapshot
beforeEach(() => {
  opened += 1
  snapshot = openWritableSnapshot(join(folder, `${opened}.db`))
  snapshot.apply(fixturePublications)
  return () => snapshot.close()
})

const formOf = <Kind extends Form['kind']>(kind: Kind): Extract<Form, { kind: Kind }> =>
  fixtureForms.find((form): form is Extract<Form, { kind: Kind }> => form.kind === kind)!

let digests = 0
const publish = (...forms: Form[]): void =>
  snapshot.apply(
    forms.map((form): Publication => ({
      id: form.id,
      site: form.site,
      form,
      gone: [],
      urgent: false,
      digest: String(++digests).padStart(43, 'd'),
    })),
  )

/** Takes all that is stale as released. */
function release(): string[] {
  const rows = snapshot.stale(site)
  snapshot.settle(rows, 0)
  return rows.map(({ path }) => path)
}

/** What a page that asks these questions shows, recorded as a renderer records it. */
function render(path: string, ask: (model: ReadingModel) => unknown): string {
  const model = readingModel({ snapshot, site })
  const answer = JSON.stringify(ask(model))
  snapshot.record([{ site, path, reads: model.reads }], 0)
  return answer
}

const second = 1000
const start = Date.parse('2026-11-22T08:00:00.000Z')
const instant = fc.integer({ min: -50, max: 50 }).map((step) => new Date(start + step * 20 * second).toISOString())
const minute = fc.integer({ min: -15, max: 15 }).map((step) => new Date(start + step * 60 * second).toISOString())

describe('The moment that a portal shows', () => {
  it('moves in any steps, and makes stale the pages that asked about a moment on the way, and no other', () => {
    const pages = fc.array(fc.array(instant, { maxLength: 4 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(pages, fc.array(minute, { minLength: 1, maxLength: 8 }), (questions, minutes) => {
        snapshot.setAsOf(new Date(start).toISOString())
        release()
        const paths = questions.map((_none, index) => `/p${index}.html`)
        const askAll = (): string[] =>
          questions.map((moments, index) => render(paths[index]!, (model) => moments.map(model.hasCome)))
        let shown = askAll()
        let now = snapshot.asOf()
        for (const next of minutes) {
          const turn = snapshot.meta('turn')
          snapshot.setAsOf(next)
          const [after, upTo] = now < next ? [now, next] : [next, now]
          const asked = paths.filter((_path, index) => questions[index]!.some((one) => after < one && one <= upTo))
          expect(release()).toEqual(asked)
          if (asked.length === 0) expect(snapshot.meta('turn')).toBe(turn)
          const answers = askAll()
          const changed = paths.filter((_path, index) => answers[index] !== shown[index])
          expect(asked).toEqual(expect.arrayContaining(changed))
          shown = answers
          now = next
        }
        for (const path of paths) render(path, () => null)
      }),
    )
  })
  it('names the moment as what made a page stale', () => {
    snapshot.setAsOf('2026-11-22T08:00:00.000Z')
    release()
    render('/index.html', (model) => model.hasCome('2026-11-22T08:00:30Z'))
    snapshot.setAsOf('2026-11-22T08:01:00.000Z')
    expect(snapshot.stale(site)).toMatchObject([{ path: '/index.html', cause: 'moment:2026-11-22T08:00:30.000Z' }])
  })
  it.each([
    ['2024-12-31T15:59:00.000Z', 'under-way'],
    ['2024-12-31T16:00:00.000Z', 'over'],
    ['2024-01-31T15:59:00.000Z', 'ahead'],
    ['2024-01-31T16:00:00.000Z', 'under-way'],
  ])('at %s finds a campaign from February to the end of 2024 %s', (asOf, stage) => {
    snapshot.setAsOf(asOf)
    expect(readingModel({ snapshot, site }).stageOf({ from: '2024-02', to: '2024-12-31' })).toBe(stage)
  })
  it.each([
    [{}, null],
    [{ from: '2020' }, null],
    [{ from: '2030' }, 'ahead'],
    [{ to: '2020' }, 'over'],
    [{ to: '2030' }, null],
  ])('finds of %o no more than its dates tell: %s', (period, stage) => {
    snapshot.setAsOf('2026-11-22T08:00:00.000Z')
    expect(readingModel({ snapshot, site }).stageOf(period)).toBe(stage)
  })
})

describe('A right that expires', () => {
  const picture: Media = { ...formOf('media'), rightsUntil: '2026-11-22' }
  const file = mediaPath(picture.files[0]!.name)
  const show = (): unknown =>
    JSON.parse(render('/2024/02/story.html', (model) => [model.media(picture.id), model.card(picture.id)]))

  beforeEach(() => {
    snapshot.setAsOf('2026-11-22T15:59:00.000Z')
    publish(picture)
    release()
  })

  it('lets pages show the picture on its last day, and not the day after', () => {
    expect(show()).toMatchObject([{ id: picture.id }, { id: picture.id }])
    snapshot.setAsOf('2026-11-22T16:00:00.000Z')
    expect(release()).toEqual(expect.arrayContaining(['/2024/02/story.html', file]))
    expect(show()).toEqual([null, null])
    expect(snapshot.isFileUsed(site, picture.files[0]!.name)).toBe(false)
    expect(snapshot.files(site).map(({ name }) => name)).not.toContain(picture.files[0]!.name)
  })
  it('is remembered as a takedown, and found on the pages that showed it', () => {
    show()
    expect(snapshot.takedowns(site)).toEqual([])
    snapshot.setAsOf('2026-11-22T16:00:00.000Z')
    expect(snapshot.takedowns(site)).toEqual([picture.id])
    expect(snapshot.mayShow(site, picture.id)).toBe(false)
    expect(snapshot.traces(site, [picture.id])).toContainEqual({ path: '/2024/02/story.html', until: null })
  })
  it('that is found to have ended long ago counts at once', () => {
    publish({ ...picture, rightsUntil: '2020' })
    expect(snapshot.takedowns(site)).toEqual([picture.id])
    expect(release()).toContain(file)
    expect(snapshot.isFileUsed(site, picture.files[0]!.name)).toBe(false)
  })
  it('brings the picture back where it is extended', () => {
    snapshot.setAsOf('2026-11-22T16:00:00.000Z')
    release()
    publish({ ...picture, rightsUntil: '2027' })
    expect(release()).toContain(file)
    expect(show()).toMatchObject([{ id: picture.id }, { id: picture.id }])
  })
})

describe('Days of mourning', () => {
  const portal: Site = { ...formOf('site'), mourning: [{ from: '2026-12-13' }] }
  const theme = (): string => render(themePath(portal), (model) => model.isMourning)
  const home = (): string => render('/index.html', (model) => model.site)

  it('touch the style sheet alone, when they are set and when they come', () => {
    snapshot.setAsOf('2026-11-22T08:00:00.000Z')
    theme()
    home()
    release()
    publish(portal)
    expect(release()).toEqual([themePath(portal)])
    expect([theme(), home()]).toEqual(['false', expect.not.stringContaining('mourning')])
    snapshot.setAsOf('2026-12-12T16:00:00.000Z')
    expect(release()).toEqual([themePath(portal)])
    expect(theme()).toBe('true')
    snapshot.setAsOf('2026-12-13T16:00:00.000Z')
    expect(release()).toEqual([themePath(portal)])
    expect(theme()).toBe('false')
  })
  it('last to the end of the last one', () => {
    publish({ ...portal, mourning: [{ from: '2026-12-13', to: '2026-12-14' }] })
    snapshot.setAsOf('2026-12-14T15:59:00.000Z')
    expect(theme()).toBe('true')
    snapshot.setAsOf('2026-12-14T16:00:00.000Z')
    expect(theme()).toBe('false')
  })
})
