import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Article, Column, Form, Profile, Publication, Redirect, Site } from '../contract/index.ts'
import { fixtureForms } from '../fixture/index.ts'
import { readingModel, type ReadingModel } from '../reading/index.ts'
import { chinesePath, languageOf, pathIn, pathOf, routesOf } from '../routes.ts'
import { openWritableSnapshot, type Snapshot } from './index.ts'

const siteId = 'sites/1'
let folder: string
let snapshot: Snapshot
let opened = 0
const open = (): Snapshot => openWritableSnapshot(join(folder, `${++opened}.db`))
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kewen-languages-'))
  snapshot = open()
})
afterEach(() => {
  snapshot.close()
  rmSync(folder, { recursive: true })
})

const formOf = <Kind extends Form['kind']>(kind: Kind): Extract<Form, { kind: Kind }> =>
  fixtureForms.find((form): form is Extract<Form, { kind: Kind }> => form.kind === kind)!
const words = (text: string) => [{ kind: 'paragraph' as const, spans: [{ kind: 'text' as const, text }] }]
const portal: Site = { ...formOf('site'), languages: ['zh', 'en'] }
const column: Column = { ...formOf('column'), name: { zh: '要闻', en: 'News' } }
const person: Profile = { ...formOf('profile'), name: { zh: '何清', en: 'He Qing' } }
const chinese: Article = {
  ...formOf('article'),
  topics: [],
  profiles: [person.id],
  column: column.id,
  title: { zh: '河' },
  body: { zh: words('河水。') },
}
const story: Article = {
  ...chinese,
  title: { zh: '河', en: 'A river' },
  body: { zh: words('河水。'), en: words('The river.') },
}

let digests = 0
const live = (form: Form): Publication => ({
  id: form.id,
  site: siteId,
  digest: String(++digests).padStart(43, 'd'),
  form,
  gone: [],
  urgent: false,
})
const apply = (...forms: Form[]): void => snapshot.apply(forms.map(live))
const takeDown = (form: Form): void =>
  snapshot.apply([{ ...live(form), form: null, gone: [pathOf(form)], urgent: true }])
const english = (of = snapshot): string[] =>
  of.routes(siteId).flatMap(({ path }) => (languageOf(path) === 'en' ? [path] : []))
function release(): string[] {
  const rows = snapshot.stale(siteId)
  snapshot.settle(rows, 0)
  return rows.map(({ path }) => path)
}
function render<Answer>(path: string, ask: (model: ReadingModel) => Answer): Answer {
  const model = readingModel({ snapshot, site: siteId, language: languageOf(path) })
  const answer = ask(model)
  snapshot.record([{ site: siteId, path, reads: model.reads }], 0)
  return answer
}

describe('Pages in English', () => {
  it('stand under their folder, with the names of the Chinese ones', () => {
    apply(portal, column, person, story)
    const [zh, en] = ['zh', 'en'].map((language) =>
      snapshot.routes(siteId).filter(({ path }) => languageOf(path) === language),
    )
    const once = new Set(['theme', 'icon', 'robots'])
    expect(en).toEqual(
      zh!.filter(({ page }) => !once.has(page)).map((route) => ({ ...route, path: `/en${route.path}` })),
    )
    expect(en!.map(({ path }) => chinesePath(path))).toContain('/2024/02/every-block.html')
  })
  it('are there for what is written in English alone', () => {
    apply(portal, column, { ...person, name: { zh: '何清' } }, chinese)
    expect(english()).toContain('/en/columns/news.html')
    expect(english().filter((path) => /2024|profiles|scientists/.test(path))).toEqual([])
  })
  it.each<[string, Partial<Article>]>([
    ['a title', { body: { zh: words('河水。') } }],
    ['a body', { title: { zh: '河' } }],
    ['a title and an empty body', { body: { zh: words('河水。'), en: [] } }],
  ])('are not there for a story with %s in English alone', (_what, fields) => {
    apply(portal, column, { ...story, ...fields })
    expect(english()).not.toContain('/en/2024/02/every-block.html')
    expect(readingModel({ snapshot, site: siteId, language: 'en' }).months(siteId)).toEqual([])
  })
  it('are there for a page of people that says nothing in Chinese either', () => {
    const leaders = fixtureForms.find((form) => form.id === 'pages/2') as Extract<Form, { kind: 'page' }>
    apply(portal, { ...leaders, title: { zh: '领导成员', en: 'Leadership' } })
    expect(english()).toContain('/en/about/leaders.html')
  })
  it('come and go with the language of the portal, its name included', () => {
    apply(column, story)
    for (const plain of [
      { ...portal, languages: ['zh' as const] },
      { ...portal, name: { zh: '云川' } },
    ]) {
      apply(plain)
      expect(english()).toEqual([])
      apply(portal)
      expect(english()).toEqual(expect.arrayContaining(['/en/index.html', '/en/columns/news/2024-02.html']))
    }
  })
  it.each<[string, Partial<Site>]>([
    ['the language', { languages: ['zh'] }],
    ['the name in it', { name: { zh: portal.name.zh } }],
  ])('are led to from all Chinese pages, and no more when the portal loses %s', (_what, lost) => {
    const path = '/columns/news.html'
    const languages = (): string[] => render(path, (model) => model.languages)
    apply(portal, column, story)
    expect(languages()).toEqual(['zh', 'en'])
    for (const [site, has] of [
      [{ ...portal, ...lost }, ['zh']],
      [portal, ['zh', 'en']],
    ] as const) {
      release()
      apply(site)
      expect(release()).toContain(path)
      expect(languages()).toEqual(has)
    }
  })
  it('name what is written in English, also by the name that it has in Chinese', () => {
    const [path, named] = ['/en/index.html', { ...column, name: { zh: 'STEM', en: 'STEM' } }]
    const isWritten = (): boolean => render(path, (model) => model.isWritten(model.card(column.id)!))
    apply(portal, named)
    expect(isWritten()).toBe(true)
    release()
    apply({ ...column, name: { zh: 'STEM' } })
    expect(release()).toContain(path)
    expect(isWritten()).toBe(false)
  })
  it('show no longer what is written in English no more, though it was the same in Chinese', () => {
    const path = '/en/columns/news.html'
    const told = { ...column, description: { zh: 'STEM', en: 'STEM' } }
    const description = () => render(path, (model) => model.text(model.document('column', column.id)?.description))
    apply(portal, told)
    expect(description()).toBe('STEM')
    release()
    apply({ ...told, description: { zh: 'STEM' } })
    expect(release()).toContain(path)
    expect(description()).toBeUndefined()
  })
  it('are in no portal without English, nor is anything of theirs read', () => {
    apply({ ...portal, languages: ['zh'] }, column, story)
    const reads = readingModel({ snapshot, site: siteId })
    expect([reads.versionIn('en', '/index.html'), reads.languages]).toEqual([null, ['zh']])
    expect([...reads.reads]).toEqual(['doc:sites/1'])
  })
  it('go when a story loses its English, and lists and months with them', () => {
    apply(portal, column, person, story)
    release()
    apply(chinese)
    const path = '/en/2024/02/every-block.html'
    expect(snapshot.route(siteId, path)).toBeNull()
    expect(release()).toEqual(expect.arrayContaining([path, '/en/archive/2024-02.html', '/en/sitemaps/2024-02.xml']))
  })
})

describe('An edit', () => {
  const [zhPage, enPage] = ['/page.html', '/en/page.html']
  const shown = (model: ReadingModel) => [
    model.document('article', story.id),
    model.card(story.id),
    model.shelf(column.id, '2024-02'),
    model.list('columns'),
  ]
  beforeEach(() => {
    apply(portal, column, person, story)
    for (const path of [zhPage, enPage]) render(path, shown)
    release()
  })
  it.each<[string, Form, string[]]>([
    ['of a Chinese text', { ...story, title: { ...story.title, zh: '江' } }, [zhPage]],
    ['of a Chinese body', { ...story, body: { ...story.body, zh: words('江水。') } }, [zhPage]],
    ['of an English body', { ...story, body: { ...story.body, en: words('The stream.') } }, [enPage]],
    ['of an English name', { ...column, name: { zh: '要闻', en: 'Stories' } }, [enPage]],
    ['of what is no text', { ...story, genre: 'news' }, [zhPage, enPage]],
    ['of a text that has no English', { ...story, summary: { zh: '摘要' } }, [zhPage, enPage]],
  ])('%s touches the pages that show it', (_what, form, paths) => {
    apply(form)
    expect(release().filter((path) => path.endsWith('page.html'))).toEqual(paths.toSorted())
  })
})

describe('An old address', () => {
  const redirect: Redirect = {
    kind: 'redirect',
    id: 'redirects/1',
    site: siteId,
    from: '/2024/01/old.html',
    to: { kind: 'document', ref: story.id },
  }
  it('of a story is one in English too, as long as it is written in it', () => {
    apply(portal, story, redirect)
    const en = { from: '/en/2024/01/old.html', to: '/en/2024/02/every-block.html' }
    expect(snapshot.redirects(siteId)).toContainEqual(en)
    const route = snapshot.route(siteId, en.from)!
    expect(render(en.from, (model) => model.leadsTo(route)?.href)).toBe(en.to)
    apply(chinese)
    expect(snapshot.redirects(siteId)).toEqual([{ from: redirect.from, to: en.to.slice(3) }])
  })
  it('of another system in the folder of English leads to the English page, or else to the Chinese one', () => {
    apply(portal, story, { ...redirect, from: '/en/news/7.html' })
    const leads = () => {
      const route = snapshot.route(siteId, '/en/news/7.html')!
      return [snapshot.redirects(siteId)[0]!.to, render(route.path, (model) => model.leadsTo(route)!.href)]
    }
    expect(leads()).toEqual(['/en/2024/02/every-block.html', '/en/2024/02/every-block.html'])
    apply(chinese)
    expect(leads()).toEqual(['/2024/02/every-block.html', '/2024/02/every-block.html'])
  })
})

describe('A takedown', () => {
  it('finds the English pages that show what was taken down', () => {
    apply(portal, column, person, story)
    render('/en/columns/news.html', (model) => model.latest(column.id, 3))
    takeDown(story)
    expect(snapshot.traces(siteId, [story.id])).toContainEqual({ path: '/en/columns/news.html', until: null })
  })
})

/** A state of the portal: which of its documents are published, and in which of them there is English. */
const state = fc.record({
  portal: fc.constantFrom(null, 'zh', 'en'),
  column: fc.constantFrom(null, 'zh', 'en'),
  story: fc.constantFrom(null, 'zh', 'en'),
  month: fc.constantFrom('2024-01', '2024-02'),
  redirect: fc.boolean(),
})
const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 })

it('What stands where follows from what is published, in whatever steps and order it was', () => {
  type State = typeof state extends fc.Arbitrary<infer One> ? One : never
  const publicationsOf = ({ month, ...said }: State): Publication[] => {
    const publication = (form: Form, isLive: boolean): Publication =>
      isLive ? live(form) : { ...live(form), form: null, urgent: true }
    const publishedAt = `${month}-20T00:00:00.000Z`
    return [
      publication({ ...portal, languages: said.portal === 'en' ? ['zh', 'en'] : ['zh'] }, said.portal !== null),
      publication(said.column === 'en' ? column : { ...column, name: { zh: '要闻' } }, said.column !== null),
      publication({ ...(said.story === 'en' ? story : chinese), publishedAt }, said.story !== null),
      publication(
        {
          kind: 'redirect',
          id: 'redirects/1',
          site: siteId,
          from: '/columns/old.html',
          to: { kind: 'document', ref: column.id },
        },
        said.redirect,
      ),
    ]
  }
  const standing = (of: Snapshot) => ({
    routes: of.routes(siteId),
    redirects: of.redirects(siteId),
    gone: of.gone(siteId),
    shown: (['zh', 'en'] as const).map((language) => {
      const model = readingModel({ snapshot: of, site: siteId, language })
      return [model.list('columns'), model.months(siteId), model.latest(column.id, 3)]
    }),
  })
  fc.assert(
    fc.property(fc.array(fc.tuple(state, order), { minLength: 1, maxLength: 4 }), (steps) => {
      const [grown, clean] = [open(), open()]
      try {
        for (const [one, places] of steps) for (const place of places) grown.apply([publicationsOf(one)[place]!])
        clean.apply(publicationsOf(steps.at(-1)![0]))
        expect(standing(grown)).toEqual(standing(clean))
      } finally {
        grown.close()
        clean.close()
      }
    }),
    { numRuns: 40 },
  )
})

it('An address has one language, and one Chinese version', () => {
  for (const { path } of fixtureForms.flatMap((form) => routesOf(form))) {
    expect([languageOf(path), chinesePath(path)]).toEqual(['zh', path])
    expect([languageOf(pathIn('en', path)), chinesePath(pathIn('en', path))]).toEqual(['en', path])
  }
})
