import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Form, publicCollections } from '@kewen/content/contract'
import { newsroom as newsroomAt } from '@kewen/content/snapshot'
import { openWorkshop, testBundle } from '../../scripts/publisher/testing/workshop.ts'
import { makeCleanRelease } from './clean-release.ts'
import { openCleanSides } from './clean-sides.ts'
import { compareFiles, type Files } from './compare-files.ts'
import { filesIn } from './released-files.ts'

type Workshop = Awaited<ReturnType<typeof openWorkshop>>

const noon = '2026-11-22T12:00:00.000Z'
const evening = '2026-11-22T20:00:00.000Z'

let workshop: Workshop
let sides: ReturnType<typeof openCleanSides>
let releases = 0
beforeEach(async () => {
  workshop = await openWorkshop()
  const { folder, standIn } = workshop
  const newsroom = newsroomAt({ url: standIn.url, key: 'test' })
  sides = openCleanSides({ newsroom, bundle: testBundle, folder, media: path.join(folder, 'media') })
})
afterEach(async () => {
  await sides.close()
  await workshop.close()
})

/** What a publisher that starts from nothing releases. */
async function released(asOf: string, key = 'fixture'): Promise<Files> {
  const { folder, standIn } = workshop
  const { portal } = await makeCleanRelease({
    newsroom: newsroomAt({ url: standIn.url, key: 'test' }),
    bundle: testBundle,
    folder: path.join(folder, `release-${(releases += 1)}`),
    asOf,
  })
  return filesIn(path.join(portal, key, 'current'))
}

const formsOf = (): Form[] => [...workshop.standIn.rows.values()].flatMap(({ form }) => form ?? [])
const names = new RegExp(`"(?:${publicCollections.join('|')})/[A-Za-z0-9-]+`, 'g')

/** The forms of another site that publishes the same. */
const ofAnotherSite = (): Form[] =>
  formsOf().map((form) => {
    const named = Form.parse(JSON.parse(JSON.stringify(form).replace(names, (name) => `${name}-b`)))
    return named.kind === 'site' ? { ...named, key: 'other', origins: ['https://other.example.org'] } : named
  })

test('clean sides have every byte of a clean release, however often they are made and whatever has changed', async () => {
  const before = await sides.make(noon)
  expect(before.failures).toEqual([])
  expect(compareFiles(await released(noon), before.portals.get('fixture')!)).toEqual([])

  const story = formsOf().find((form) => form.kind === 'article')!
  const campaign = formsOf().find((form) => form.kind === 'campaign')!
  workshop.standIn.publish({ ...story, title: { zh: '改过的标题' }, pinnedUntil: '2026-11-22T16:00:00.000Z' })
  workshop.standIn.takeDown(campaign.id)
  const after = await sides.make(evening)
  expect(compareFiles(before.portals.get('fixture')!, after.portals.get('fixture')!)).not.toEqual([])
  expect(compareFiles(await released(evening), after.portals.get('fixture')!)).toEqual([])
})

test('a portal is made as if the newsroom had no other', async () => {
  const alone = await sides.make(noon)
  for (const form of ofAnotherSite()) workshop.standIn.publish(form)
  const beside = await sides.make(noon)
  expect([...beside.portals.keys()].sort()).toEqual(['fixture', 'other'])
  expect(compareFiles(alone.portals.get('fixture')!, beside.portals.get('fixture')!)).toEqual([])
  expect(compareFiles(await released(noon, 'other'), beside.portals.get('other')!)).toEqual([])
})
