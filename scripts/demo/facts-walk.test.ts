import { describe, expect, test } from 'vitest'
import { type Block, type Figure, Form, isScientist, refsIn } from '@kewen/content/contract'
import { figureFact, portals, toDemo, toFigure } from '@kewen/content/demo'
import { pathOf } from '@kewen/content/routes'
import { inOrder } from './in-order.ts'
import { figuresIn, missingWith, strayNumbers } from './numbers.ts'
import { readFacts } from './read-facts.ts'
import { chineseTextsOf, englishTextsOf } from './texts-of.ts'
import { walks } from './walks/walks.ts'

test('every portal is walked', () => {
  expect(walks.map(({ key }) => key)).toEqual(portals.map(({ site }) => site.key))
})

describe.each(walks)('the portal $key', (walk) => {
  const facts = readFacts(walk.key)
  const demo = toDemo(
    portals.find(({ site }) => site.key === walk.key)!,
    facts,
  )
  const documents = [demo.site, ...demo.documents]
  const figuresShownIn = (blocks: Block[]): Figure[] =>
    blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : []))
  const bodyOf = (form: Form): Block[] => ('body' in form ? (form.body?.zh ?? []) : [])
  const textsByDocument = documents.map((form) => ({
    place: form.id,
    texts: chineseTextsOf(form),
    shownBeside: new Set(figuresShownIn(bodyOf(form)).map(({ label }) => label)),
  }))
  const texts = textsByDocument.flatMap((each) => each.texts)
  const shown = figuresShownIn(demo.documents.flatMap(bodyOf))
  const profiles = demo.documents.filter((form) => form.kind === 'profile')
  const campaigns = demo.documents.filter((form) => form.kind === 'campaign')
  const articles = demo.documents.filter((form) => form.kind === 'article')

  describe('its figures', () => {
    test('a figure block shows each figure as written, with its bound, basis, period, scope and note', () => {
      const known = facts.figures.map(toFigure)
      for (const figure of shown) expect(known).toContainEqual(figure)
    })

    test('every figure is shown somewhere, except those of the portal’s list', () => {
      const labels = new Set(shown.map(({ label }) => label))
      const unused = facts.figures.filter(({ label }) => !labels.has(label)).map(({ id }) => id)
      expect(unused).toEqual(walk.unshown)
    })

    test('no text has a number that is neither a figure of the facts, nor a date, nor a name', () => {
      const stray = texts.flatMap(({ place, text }) =>
        strayNumbers(text, facts, walk).map((found) => ({ place, found })),
      )
      expect(stray).toEqual([])
    })

    test('a running text gives a figure’s period, or else a block beside it does, and says 累计 of a total', () => {
      const missing = textsByDocument.flatMap(({ texts: some, shownBeside }) =>
        some.flatMap(({ place, text }) =>
          figuresIn(text, facts, walk).flatMap((fact) =>
            missingWith(text, fact, shownBeside).map((what) => ({ place, what })),
          ),
        ),
      )
      expect(missing).toEqual([])
    })

    test('an English text takes its numbers from the facts too', () => {
      const values = new Set(facts.figures.flatMap(({ value }) => (value === null ? [] : [value.toLocaleString('en')])))
      const stray = documents
        .flatMap(englishTextsOf)
        .flatMap(({ place, text }) =>
          [...text.replace(/\b(?:27 )?(?:February )?20\d\d\b|COVID-19/gu, '').matchAll(/\d[\d,.]*\d|\d/gu)]
            .filter(([number]) => !values.has(number))
            .map(([number]) => ({ place, number })),
        )
      expect(stray).toEqual([])
    })
  })

  describe('the traps of its facts', () => {
    test.each(walk.traps)('$title', ({ words, needed, within }) => {
      const places =
        within === 'text'
          ? texts
          : textsByDocument.map(({ place, texts: some }) => ({ place, text: some.map(({ text }) => text).join('\n') }))
      expect(places.some(({ text }) => words.test(text))).toBe(true)
      expect(places.filter(({ text }) => words.test(text) && !needed.test(text))).toEqual([])
    })

    test('what the source leaves open is not filled in', () => {
      const filledIn = [...walk.open, /\d{3,4}-\d{7,8}|1[3-9]\d{9}|ICP备|公网安备|@[a-z]/u]
      expect(texts.filter(({ text }) => filledIn.some((each) => each.test(text)))).toEqual([])
    })

    test('those have a profile whom the facts name with a title, and a byline makes nobody a scientist', () => {
      const titled = facts.people.filter(({ titles_as_stated }) => titles_as_stated.length > 0)
      expect(
        profiles.map(({ name, titles, type }) => ({
          name: name.zh,
          titles: titles.map(({ text }) => text.zh),
          isScientist: isScientist(type),
        })),
      ).toEqual(
        titled.map(({ name, titles_as_stated, kind }) => ({
          name,
          titles: titles_as_stated,
          isScientist: ['academician', 'scientist', 'expert'].includes(kind),
        })),
      )
    })

    test('an honour stands in the facts with the same status', () => {
      const known = facts.honours.map(({ name, status }) => ({ name, status }))
      const named = profiles.flatMap(({ honours }) => honours.map(({ name, status }) => ({ name: name.zh, status })))
      for (const honour of named) expect(known).toContainEqual(honour)
    })

    test('a story happened when the facts say so, or at a time that is not known', () => {
      const dated = articles.flatMap(({ happened }) => happened ?? [])
      expect([...new Set(dated)].sort()).toEqual(walk.happened)
    })
  })

  describe('its documents', () => {
    test('every document fits the contract', () => {
      for (const form of documents) expect(Form.safeParse(form).error?.issues ?? [], form.id).toEqual([])
    })

    test('every document that another names exists, and no two have the same id', () => {
      const ids = [...documents, ...demo.pictures].map(({ id }) => id)
      const known = new Set(ids)
      expect(ids).toHaveLength(known.size)
      expect(documents.flatMap((form) => refsIn(form).filter((ref) => !known.has(ref)))).toEqual([])
    })

    test('every portal says that it is a demonstration on a page of its own, to which its footer leads', () => {
      const pages = demo.documents.filter((form) => form.kind === 'page').map((form) => pathOf(form))
      expect(demo.site.footer.links.map(({ href }) => href)).toEqual(['/about/about-this-demonstration.html'])
      expect(pages).toContain('/about/about-this-demonstration.html')
    })

    test('no documents wait for each other: each can be written after those that it names', async () => {
      const run = (): Promise<void> => Promise.resolve()
      const tasks = demo.documents.map((form) => ({ id: form.id, lane: 'documents', after: refsIn(form), run }))
      await expect(inOrder(tasks, { documents: 3 })).resolves.toBeUndefined()
    })

    test('every brand of the association is a campaign, each under the parent that the facts give it', () => {
      const own = facts.brands.filter(({ owner }) => owner === 'association')
      const nameOf = (id: string | undefined) => campaigns.find((campaign) => campaign.id === id)?.name.zh
      const shownNames = campaigns.map(({ name }) => name.zh)
      expect(shownNames).toEqual(expect.arrayContaining(own.map(({ name }) => name)))
      for (const { name, parent } of campaigns) {
        const brand = facts.brands.find((each) => each.name === name.zh)
        const parentName = facts.brands.find(({ id }) => id === brand?.parent)?.name
        expect(brand, name.zh).toBeDefined()
        expect(nameOf(parent), name.zh).toBe(shownNames.find((each) => each === parentName))
      }
    })

    test('a brand of others names no owner', () => {
      const others = new Set(facts.brands.filter(({ owner }) => owner === 'external').map(({ name }) => name))
      expect(campaigns.filter(({ name, owner }) => owner && others.has(name.zh))).toEqual([])
    })

    test('no two campaigns have the same colour', () => {
      const colours = campaigns.map(({ theme }) => theme.primary)
      expect(new Set(colours).size).toBe(colours.length)
    })

    test('there are ten stories or more, and no column and no topic is empty', () => {
      const filled = new Set(articles.flatMap(({ column, topics }) => [column, ...topics]))
      expect(articles.length).toBeGreaterThanOrEqual(10)
      for (const form of demo.documents)
        if (form.kind === 'column' || form.kind === 'topic') expect(filled).toContain(form.id)
    })

    test('every story says that a machine wrote it, because one did', () => {
      expect(new Set(articles.map(({ aiContent }) => aiContent))).toEqual(new Set(['generated']))
    })

    test('every page says that it is a demonstration, and search engines are kept away', () => {
      expect(demo.site.notice?.zh).toBe('演示内容，非官方网站')
      expect(demo.site.indexed).toBe(false)
    })

    test('every title, name and summary is there in English too', () => {
      const untranslated = documents.flatMap((form) =>
        Object.entries(form)
          .filter(([key, value]) => ['title', 'name', 'summary'].includes(key) && !(value as { en?: string }).en)
          .map(([key]) => `${form.id} ${key}`),
      )
      expect(untranslated).toEqual([])
    })
  })
})

test('a figure without a number is shown without one', () => {
  const dozens = toFigure(figureFact(readFacts('ordos'), 'od-fig-honours-total'))
  expect(dozens).toMatchObject({ asWritten: '数十项', qualifier: 'about' })
  expect(dozens).not.toHaveProperty('value')
})
