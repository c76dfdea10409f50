import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import type { Place } from './in-page.ts'
import type { Mode } from './mode.ts'

/** What axe finds in a page as it is shown, with the size of targets, which it does not look at by itself. */
export async function checkByAxe(page: Page, mode: Mode): Promise<Place[]> {
  const rules = {
    'target-size': { enabled: mode !== 'print' },
    // Forced colours are the reader's own. axe takes the page's colour for that of the text, which nobody sees then.
    'color-contrast': { enabled: mode !== 'forced' },
  }
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ rules, resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => ({
      selector: target.join(' '),
      what: `${id}: ${[...any, ...all, ...none][0]?.message ?? ''}`,
    })),
  )
}
