import fc from 'fast-check'
import type { Article, Form, Ref } from '@kewen/content/contract'
import { fixtureForms } from '@kewen/content/fixture'

/** An edit as an editor makes it: which document, and what becomes of it. */
export type Edit = { label: string; id: Ref; change: (form: Form) => Form | null }

const edit = <Kind extends Form['kind']>(
  kind: Kind,
  label: string,
  change: (form: Extract<Form, { kind: Kind }>) => Form | null,
): fc.Arbitrary<Edit> =>
  fc.constantFrom(...idsOf(kind)).map((id) => ({
    label: `${label} ${id}`,
    id,
    change: (form) => (form.kind === kind ? change(form as Extract<Form, { kind: Kind }>) : form),
  }))

const idsOf = (kind: Form['kind']): Ref[] => allForms.filter((form) => form.kind === kind).map(({ id }) => id)

/** Some more stories than the fixture has, over a few months. */
const moreStories: Article[] = Array.from({ length: 12 }, (_none, index) => ({
  ...(fixtureForms.find((form) => form.id === 'articles/2') as Article),
  id: `articles/${10 + index}`,
  address: `2024/0${1 + (index % 4)}/story-${index}`,
  title: { zh: `第${index}篇` },
  publishedAt: `2024-0${1 + (index % 4)}-1${index % 10}T04:00:00.000Z`,
}))

export const allForms: Form[] = [...fixtureForms, ...moreStories]

const word = fc.integer({ min: 0, max: 9999 }).map(String)
const oneOrNone = (kind: Form['kind']): fc.Arbitrary<Ref | undefined> => fc.constantFrom(undefined, ...idsOf(kind))
const some = (kind: Form['kind']): fc.Arbitrary<Ref[]> => fc.subarray(idsOf(kind))
const without = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Value

const withText = (label: string, make: (text: string) => fc.Arbitrary<Edit>): fc.Arbitrary<Edit> =>
  word.chain((text) => make(text).map((one) => ({ ...one, label: `${label}=${text} ${one.id}` })))

/** Days and moments about the one at which the tests begin, for what begins and ends. */
const anyDay = fc.constantFrom('2026-11-20', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11', '2026', '2027')
const anyMoment = fc.constantFrom(
  '2020-01-01T00:00:00Z',
  '2026-11-22T08:02:00Z',
  '2026-11-22T09:00:30Z',
  '2026-11-24T00:00:00Z',
  '2099-01-01T00:00:00Z',
)
const dayOnly = (date: string): string => `${date}-01-01`.slice(0, 10)

/** The edits that the field knows: bodies, titles, dates, moves, names, addresses, takedowns and their return. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  withText('body', (text) =>
    edit('article', 'body', (form) => ({
      ...form,
      body: { zh: [{ kind: 'paragraph', spans: [{ kind: 'text', text }] }] },
    })),
  ),
  withText('title', (zh) => edit('article', 'title', (form) => ({ ...form, title: { zh } }))),
  fc
    .date({ min: new Date('2024-01-01'), max: new Date('2024-06-01'), noInvalidDate: true })
    .chain((date) => edit('article', 're-date', (form) => ({ ...form, publishedAt: date.toISOString() }))),
  oneOrNone('column').chain((column) =>
    edit('article', `column ${column}`, (form) => without({ ...form, column }) as Form),
  ),
  oneOrNone('campaign').chain((campaign) =>
    edit('article', `campaign ${campaign}`, (form) => without({ ...form, campaign }) as Form),
  ),
  oneOrNone('media').chain((cover) => edit('article', `cover ${cover}`, (form) => without({ ...form, cover }) as Form)),
  some('topic').chain((topics) => edit('article', 'topics', (form) => ({ ...form, topics }))),
  some('profile').chain((profiles) => edit('article', 'profiles', (form) => ({ ...form, profiles }))),
  fc
    .oneof(fc.constant(undefined), anyMoment)
    .chain((pinnedUntil) => edit('article', 'pin', (form) => without({ ...form, pinnedUntil }) as Form)),
  edit('article', 'unpublish', () => null),
  edit('article', 'unpublish', () => null),
  edit('profile', 'unpublish', () => null),
  edit('campaign', 'unpublish', () => null),
  edit('column', 'unpublish', () => null),
  edit('media', 'unpublish', () => null),
  withText('slug', (text) => edit('column', 'slug', (form) => ({ ...form, slug: `c${text}-${form.id.slice(8)}` }))),
  withText('slug', (text) => edit('campaign', 'slug', (form) => ({ ...form, slug: `k${text}-${form.id.slice(10)}` }))),
  withText('slug', (text) => edit('profile', 'slug', (form) => ({ ...form, slug: `p${text}-${form.id.slice(9)}` }))),
  withText('name', (zh) => edit('profile', 'name', (form) => ({ ...form, name: { zh } }))),
  edit('profile', 'type', (form) => ({ ...form, type: form.type === 'official' ? 'expert' : 'official', rank: 3 })),
  fc.integer({ min: -5, max: 5 }).chain((order) => edit('column', `order ${order}`, (form) => ({ ...form, order }))),
  oneOrNone('campaign').chain((parent) =>
    edit('campaign', `parent ${parent}`, (form) =>
      parent === form.id ? form : (without({ ...form, parent }) as Form),
    ),
  ),
  withText('name', (zh) => edit('site', 'name', (form) => ({ ...form, name: { zh } }))),
  withText('alt', (zh) => edit('media', 'alt', (form) => ({ ...form, alt: { zh } }))),
  fc
    .oneof(fc.constant(undefined), anyDay)
    .chain((day) => edit('media', `rights ${day}`, (form) => without({ ...form, rightsUntil: day }) as Form)),
  fc
    .tuple(anyDay, anyDay)
    .chain(([from, to]) => edit('campaign', `period ${from} ${to}`, (form) => ({ ...form, period: { from, to } }))),
  fc
    .array(anyDay.map(dayOnly), { maxLength: 2 })
    .chain((days) =>
      edit('site', `mourning ${days.join()}`, (form) => ({ ...form, mourning: days.map((from) => ({ from })) })),
    ),
  withText('page', (zh) => edit('page', 'title', (form) => ({ ...form, title: { zh } }))),
)
