import { RenderPoolError } from './render-pool.ts'
import type { BulkRelease } from './bulk-work.ts'
import type { Desk } from './desk.ts'

/** So many milliseconds at the most are made of something in the background before it is looked whether something else came. */
const longestStep = 200

/**
 * Returns how to go on with what is made in the background, until something else comes or all is released. `tell` is
 * called of each release.
 */
export function background(
  { snapshot, bulk, inbox, bell, status, templates, change }: Desk,
  { minute, tell }: { minute: () => string; tell: (released: BulkRelease) => Promise<void> },
): () => Promise<void> {
  let disturbances = 0
  const isMinuteOver = (): boolean => snapshot.asOf() !== minute()
  const isDisturbed = (): boolean => inbox.hasNews() || bell.hasRung() || isMinuteOver()

  return async () => {
    let isUnsettled = false
    const begun = performance.now()
    // What is disturbed again and again would never be done: each time it holds out for longer.
    const enough = Math.min(disturbances * 5, longestStep)
    const isPaused = (): boolean => {
      status.tellNowAndThen()
      return isUnsettled || (performance.now() - begun >= enough && isDisturbed())
    }
    do {
      try {
        const released = await bulk.carryOn({
          isPaused,
          mayRelease: ({ site, turn }) => !(isUnsettled = snapshot.staleSince(site, turn()).length > 0),
        })
        if (released) await tell(released)
        if (await change.judge(snapshot.sites())) isUnsettled = true
      } catch (error) {
        if (!(error instanceof RenderPoolError) || !templates.coming()) throw error
        await change.refuse(error.message)
        isUnsettled = true
      }
    } while (bulk.isUnderWay() && !isPaused())
    disturbances = bulk.isUnderWay() ? disturbances + 1 : 0
  }
}
