import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { monthOf, type Form, type Ref } from '@kewen/content/contract'
import { newsroom as newsroomAt } from '@kewen/content/snapshot'
import { openWorkshop, testBundle } from '../../scripts/publisher/testing/workshop.ts'
import { openCleanSides } from './clean-sides.ts'
import { compareFiles } from './compare-files.ts'
import { writeForgetfulBundle } from './forgetful-bundle.ts'
import { filesIn } from './released-files.ts'

type Workshop = Awaited<ReturnType<typeof openWorkshop>>

const before = new Date('2026-11-22T08:00:00.000Z')
const after = new Date('2026-11-22T08:05:00.000Z')

let workshop: Workshop
beforeAll(async () => void (workshop = await openWorkshop()))
afterAll(() => workshop.close())

const formOf = <Kind extends Form['kind']>(kind: Kind): Extract<Form, { kind: Kind }> => {
  for (const { form } of workshop.standIn.rows.values()) if (form?.kind === kind) return form as never
  throw new RangeError(`The fixture has no ${kind}.`)
}

let made = 0
/** The number of a document that no edit has made yet. */
const next = (): number => 100 + (made += 1)
const mark = (): { zh: string } => ({ zh: `改于第 ${next()} 次` })

type MakeEdit = () => Form | null

/** For each kind of key an edit that nothing but this key brings to some page. Pins run out by themselves. */
const edits: [forgets: string, edit: MakeEdit][] = [
  ['doc:', () => ({ ...formOf('page'), title: mark() })],
  ['card:', () => ({ ...formOf('column'), name: mark() })],
  ['list:', () => ({ ...formOf('topic'), id: `topics/${next()}`, slug: `another-${next()}` })],
  ['shelf:', () => ({ ...formOf('article'), ...addressed(formOf('article').address) })],
  [
    'months:',
    () => ({
      ...formOf('article'),
      ...addressed('1999/01/old'),
      publishedAt: `${1800 + next()}-01-08T04:00:00.000Z`,
    }),
  ],
  ['beside:', () => storyAt(-untaken())],
  ['near:', () => storyAt(-untaken())],
  ['beside-month:', () => storyAt(untaken() * 31 * 24 * 3600)],
  ['channels:', () => ({ ...formOf('site'), home: [{ kind: 'channels', channels: [{ name: mark() }] }] })],
  ['at:', () => ({ ...formOf('profile'), type: formOf('profile').type === 'teacher' ? 'scientist' : 'teacher' })],
  ['moment:', () => null],
]

const addressed = (address: string): { id: Ref; address: string } => ({
  id: `articles/${next()}`,
  address: `${address}-${next()}`,
})

/** A story so many seconds later than the fixture's. */
const storyAt = (seconds: number): Form => ({
  ...formOf('article'),
  ...addressed(formOf('article').address),
  publishedAt: new Date(Date.parse(formOf('article').publishedAt) + seconds * 1000).toISOString(),
})
/** Smaller each time: a story that far away, or so many months, has none between it and the fixture's. */
const untaken = (): number => 200 - next()

/** Publishes with templates, makes edits, waits until a pin has run out, and compares with clean sides. */
async function differencesAfter(name: string, bundle: string, ...toMake: MakeEdit[]): Promise<string[]> {
  const { standIn, folder } = workshop
  standIn.publish({ ...formOf('article'), pinnedUntil: '2026-11-22T08:03:00.000Z' })
  let now = before
  const publisher = await workshop.publisher(name, { bundleFolder: bundle, workers: 1, clock: () => now })
  await publisher.reconcile()
  for (const make of toMake) {
    const edited = make()
    if (edited) standIn.publish(edited)
  }
  now = after
  await publisher.takePending(0)
  await publisher.close()
  const clean = path.join(folder, `clean-${name}`)
  mkdirSync(clean)
  const newsroom = newsroomAt({ url: standIn.url, key: 'test' })
  const sides = openCleanSides({ newsroom, bundle, folder: clean, media: path.join(clean, 'media') })
  const { portals } = await sides.make(after.toISOString())
  await sides.close()
  const released = filesIn(path.join(workshop.portalOf(name), 'current'))
  return compareFiles(released, portals.get('fixture')!).map(({ path: file }) => file)
}

/** The templates of tests, which forget a kind of key. */
function bundleThatForgets(name: string, forgets: string | null): string {
  const { id: story, publishedAt } = formOf('article')
  const folder = path.join(workshop.folder, `bundle-${name}`)
  return writeForgetfulBundle(folder, { bundle: testBundle, forgets, story, month: monthOf(publishedAt) })
}

test('templates whose reads are all recorded pass the comparison after any of these edits', async () => {
  const bundle = bundleThatForgets('whole', null)
  expect(await differencesAfter('whole', bundle, ...edits.map(([, edit]) => edit))).toEqual([])
})

test.each(edits)('a publisher that forgets which pages read %s is found out by one edit', async (forgets, edit) => {
  const name = forgets.replace(':', '')
  expect(await differencesAfter(name, bundleThatForgets(name, forgets), edit)).not.toEqual([])
})
