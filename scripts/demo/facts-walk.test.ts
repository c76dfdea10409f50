import { describe, expect, test } from 'vitest'
import { type Figure, Form, refsIn } from '@kewen/content/contract'
import { figureFact, ordosDemo, toFigure } from '@kewen/content/demo'
import { figuresIn, missingWith, strayNumbers } from './numbers.ts'
import { readFacts } from './read-facts.ts'
import { chineseTextsOf, englishTextsOf, type PlacedText } from './texts-of.ts'

const facts = readFacts('ordos')
const demo = ordosDemo(facts)
const documents = [demo.site, ...demo.documents]
const texts = documents.flatMap(chineseTextsOf)
const blocks = demo.documents.flatMap((form) => ('body' in form ? (form.body?.zh ?? []) : []))
const shown: Figure[] = blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : []))

/** The texts with those words that lack the others. */
const lacking = (words: RegExp, needed: RegExp): PlacedText[] =>
  texts.filter(({ text }) => words.test(text) && !needed.test(text))

describe('the figures of the facts', () => {
  test('a figure block shows each figure as written, with its bound, basis, period, scope and note', () => {
    const known = facts.figures.map(toFigure)
    for (const figure of shown) expect(known).toContainEqual(figure)
  })

  test('every figure is shown somewhere, except the span of the review itself', () => {
    const labels = new Set(shown.map(({ label }) => label))
    const unused = facts.figures.filter(({ label }) => !labels.has(label)).map(({ id }) => id)
    expect(unused).toEqual(['od-fig-years'])
  })

  test('a figure without a number is shown without one', () => {
    const dozens = toFigure(figureFact(facts, 'od-fig-honours-total'))
    expect(dozens).toMatchObject({ asWritten: '数十项', qualifier: 'about' })
    expect(dozens).not.toHaveProperty('value')
  })

  test('no text has a number that is neither a figure of the facts, nor a date, nor a name', () => {
    const stray = texts.flatMap(({ place, text }) => strayNumbers(text, facts).map((found) => ({ place, found })))
    expect(stray).toEqual([])
  })

  test('a figure in a running text has its period, or the words 统计期未注明, and 累计 where it is a total', () => {
    const missing = texts.flatMap(({ place, text }) =>
      figuresIn(text, facts).flatMap((fact) => missingWith(text, fact).map((what) => ({ place, what }))),
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

describe('the traps of the facts', () => {
  test.each([
    ['a nomination is called one', /典赞/u, /提名/u],
    ['candidates for the prize of women scientists are called candidates', /青年女科学家/u, /候选/u],
    ['a candidate for the prize of innovation is called one', /创新争先奖/u, /候选/u],
    ['those who may become assessors are not called assessors', /评审专家/u, /人选|聘任/u],
    ['the number that can be read in two ways is given with both', /24所/u, /两种读法/u],
    ['several dozen honours stay several dozen', /数十项/u, /不把它换算|不换算/u],
    ['百名 is a name and not a number', /百名/u, /名称|不是人数|不是专家的人数/u],
  ])('%s', (_title, words, needed) => {
    expect(texts.some(({ text }) => words.test(text))).toBe(true)
    expect(lacking(words, needed)).toEqual([])
  })

  test('what the source leaves open is not filled in', () => {
    const all = texts.map(({ text }) => text).join('\n')
    expect(all).not.toMatch(/第五次代表大会(?:已经|顺利|胜利)?(?:召开了|闭幕|举行)/u)
    expect(all).not.toMatch(/五年[（(]20\d\d/u)
    expect(all).not.toMatch(/\d{3,4}-\d{7,8}|1[3-9]\d{9}|ICP备|公网安备|@[a-z]/u)
  })

  test('whoever is named stands in the facts, and a byline makes nobody a scientist', () => {
    const profiles = demo.documents.filter((form) => form.kind === 'profile')
    expect(profiles.map(({ name }) => name.zh)).toEqual(facts.people.map(({ name }) => name))
    expect(profiles.map(({ type }) => type)).toEqual(['staff'])
  })

  test('a story happened when the facts say so, or at a time that is not known', () => {
    const dated = demo.documents.flatMap((form) => (form.kind === 'article' && form.happened ? [form.happened] : []))
    expect([...new Set(dated)].sort()).toEqual(['2023', '2024-02', '2024-02-27'])
  })
})

describe('the demonstration', () => {
  test('every document fits the contract', () => {
    for (const form of documents) expect(Form.safeParse(form).error?.issues ?? [], form.id).toEqual([])
  })

  test('every document that another names exists', () => {
    const known = new Set([...documents, ...demo.pictures].map(({ id }) => id))
    const unknown = documents.flatMap((form) => refsIn(form).filter((ref) => !known.has(ref)))
    expect(unknown).toEqual([])
  })

  test('every brand of the association is a campaign, under the parent that the facts give it', () => {
    const campaigns = demo.documents.filter((form) => form.kind === 'campaign')
    const own = facts.brands.filter(({ owner }) => owner === 'association')
    expect(campaigns.map(({ name }) => name.zh).sort()).toEqual(own.map(({ name }) => name).sort())
    const nameOf = (id: string | undefined) => campaigns.find((campaign) => campaign.id === id)?.name.zh
    for (const { name, parent } of own) {
      const campaign = campaigns.find((candidate) => candidate.name.zh === name)
      expect(nameOf(campaign?.parent), name).toBe(own.find(({ id }) => id === parent)?.name)
    }
  })

  test('no two campaigns have the same colour', () => {
    const colours = demo.documents.flatMap((form) => (form.kind === 'campaign' ? [form.theme.primary] : []))
    expect(new Set(colours).size).toBe(colours.length)
  })

  test('no column is empty', () => {
    const filled = new Set(demo.documents.flatMap((form) => (form.kind === 'article' ? [form.column] : [])))
    for (const form of demo.documents) if (form.kind === 'column') expect(filled).toContain(form.id)
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
