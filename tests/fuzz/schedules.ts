import { z } from 'zod'
import { RefusedError, type RestDoor } from './rest-door.ts'

const Schedule = z.object({ id: z.int(), at: z.string() })
const Schedules = z.object({ failed: z.array(Schedule), late: z.array(Schedule), upcoming: z.array(Schedule) })

const read = async (door: RestDoor): Promise<z.infer<typeof Schedules>> =>
  Schedules.parse(await door.ask('GET', '/schedules'))

/** Cancels schedules, but for those that are being carried out at this moment. */
async function cancel(door: RestDoor, schedules: { id: number }[]): Promise<void> {
  for (const { id } of schedules)
    await door.ask('POST', `/schedules/${id}/cancel`).catch((error: unknown) => {
      if (!(error instanceof RefusedError)) throw error
    })
}

/** Whether something that was scheduled is due and not done yet. Strikes off what could not be done. */
export async function isScheduleDue(door: RestDoor, now: Date): Promise<boolean> {
  const { failed, late, upcoming } = await read(door)
  await cancel(door, failed)
  return [...late, ...upcoming].some(({ at }) => Date.parse(at) <= now.getTime())
}

/** Cancels all that is scheduled and yet to come. */
export async function cancelSchedules(door: RestDoor): Promise<void> {
  for (;;) {
    const { late, upcoming } = await read(door)
    if (late.length + upcoming.length === 0) return
    await cancel(door, [...late, ...upcoming])
  }
}
