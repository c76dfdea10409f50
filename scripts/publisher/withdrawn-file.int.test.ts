import { afterEach, beforeEach, expect, test } from 'vitest'
import { openWorkshop, releasedFiles } from './testing/workshop.ts'

let workshop: Awaited<ReturnType<typeof openWorkshop>>
let name: string
let bytes: Uint8Array
beforeEach(async () => {
  workshop = await openWorkshop()
  ;[[name, bytes]] = workshop.standIn.files as unknown as [[string, Uint8Array]]
})
afterEach(() => workshop.close())

const isReleased = (): boolean => [...releasedFiles(workshop.portalOf('a')).keys()].some((path) => path.endsWith(name))

test('a file that was withdrawn when it was asked for, and is published again just as it was, comes without any news', async () => {
  const { standIn } = workshop
  const publisher = await workshop.publisher('a')
  standIn.files.delete(name)
  await publisher.reconcile()
  expect(isReleased()).toBe(false)
  expect(standIn.isAllAcknowledged()).toBe(true)
  standIn.files.set(name, bytes)
  await publisher.takePending(0)
  expect(isReleased()).toBe(true)
  await publisher.reportStatus()
  expect(standIn.statuses.at(-1)!.portals[0]!.failures).toEqual([])
})

test('a file that stays away is asked for twice, and once more by a publisher that is started again', async () => {
  const { standIn } = workshop
  const asked = (): number => standIn.calls.filter((call) => call === `files/${name}`).length
  const publisher = await workshop.publisher('a')
  standIn.files.delete(name)
  await publisher.reconcile()
  expect([await publisher.takePending(0), await publisher.takePending(0), asked()]).toEqual([false, false, 2])
  await publisher.close()
  const second = await workshop.publisher('a')
  await second.reconcile()
  await second.takePending(0)
  expect(asked()).toBe(3)
})

test('whoever could not have a file for the first time asks at once what the newsroom has by then', async () => {
  const { standIn } = workshop
  const publisher = await workshop.publisher('a')
  await publisher.reconcile()
  const [media] = [...standIn.rows.values()].flatMap(({ form }) => (form?.kind === 'media' ? [form] : []))
  standIn.publish({ ...media!, files: [{ ...media!.files[0]!, name: `${'0'.repeat(32)}.webp` }] })
  expect([await publisher.takePending(0), await publisher.takePending(0)]).toEqual([true, false])
})
