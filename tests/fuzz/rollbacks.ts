import { z } from 'zod'
import { Ref } from '@kewen/content/contract'
import type { RestDoor } from './rest-door.ts'

const Log = z.object({
  portals: z.array(z.object({ site: Ref, kept: z.array(z.int()), hold: z.object({ to: z.int() }).nullable() })),
})

/** How the portal of a site stands, as the newsroom tells: `kept` are the releases that it may be taken back to. */
export async function readStanding(door: RestDoor, site: Ref): Promise<z.infer<typeof Log>['portals'][number]> {
  const { portals } = Log.parse(await door.ask('GET', '/release-log'))
  const portal = portals.find((one) => one.site === site)
  if (!portal) throw new Error(`The newsroom knows of no portal of ${site}.`)
  return portal
}

/** Asks that a portal be held at a release, or let go of. Throws a RefusedError where that release is not kept. */
export const wishForRollback = (door: RestDoor, site: Ref, to: number | null): Promise<unknown> =>
  door.ask('POST', '/release-log/rollback', { site, to })
