import type { Campaign, Ref, Theme } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import type { Brand } from '@kewen/content/design'

type Themed = Pick<Campaign, 'theme' | 'parent'>

/**
 * The colours of a campaign, or of the site where none is given. What a campaign leaves open it has from the campaign
 * above it, and at last from the site.
 */
export function brandOf(model: ReadingModel, campaign?: Themed): Brand {
  const { brand } = model.site
  const themes = campaign ? themesUpwards(model, campaign) : []
  const nearest = (colour: keyof Brand): string => themes.find((theme) => theme[colour])?.[colour] ?? brand[colour]
  return { primary: nearest('primary'), accent: nearest('accent'), ground: nearest('ground') }
}

function themesUpwards(model: ReadingModel, campaign: Themed): Theme[] {
  const climbed = new Map<Ref | null, Theme>([[null, campaign.theme]])
  for (let at = campaign.parent; at && !climbed.has(at);) {
    const above = model.card(at)
    if (above?.kind !== 'campaign') break
    climbed.set(at, above.theme)
    at = above.parent
  }
  return [...climbed.values()]
}
