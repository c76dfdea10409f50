import type { Campaign, Theme } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import type { Brand } from './scheme.ts'

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
  const themes: Theme[] = []
  const climbed = new Set<string>()
  let at: Themed | null = campaign
  while (at) {
    themes.push(at.theme)
    if (!at.parent || climbed.has(at.parent)) break
    climbed.add(at.parent)
    const above = model.card(at.parent)
    at = above?.kind === 'campaign' ? above : null
  }
  return themes
}
