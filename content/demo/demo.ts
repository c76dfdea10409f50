import type { Campaign, Column, Look, Page, Profile, Article, Site, Text, Topic } from '../contract/index.ts'

/** What a cover shows above or below its horizon. */
export type Motif =
  | 'arches'
  | 'branches'
  | 'contours'
  | 'dunes'
  | 'grass'
  | 'lattice'
  | 'orbit'
  | 'river'
  | 'road'
  | 'stars'
  | 'strata'
  | 'turbines'
  | 'waves'
  | 'windows'

/** The light of a cover: it chooses the colours. */
export type Light = 'dawn' | 'day' | 'summer' | 'dusk' | 'night' | 'winter'

/** How a picture is drawn. Equal words give the same picture on every machine. */
/** The colours of a site's covers: the sky in that of the accent, the land in the primary one, and what shines. */
export type Tint = Site['brand'] & { lamp?: string }

export type Drawing =
  | {
      kind: 'cover'
      motif: Motif
      light: Light
      seed: string
      /** The colours that those of the light are drawn into, if any. */
      tint?: Tint
      /** The look of the site, in whose idea it is drawn. */
      look?: Look
    }
  | { kind: 'mark'; text: string; primary: string; accent: string; ground: string }
  | { kind: 'wordmark'; text: string; primary: string; accent: string }
  | { kind: 'monogram'; text: string; primary: string; accent: string; ground: string; look?: Look }

/** A picture of the demonstration: drawn when it is loaded, and referred to as `media/NAME`. */
export type Picture = { id: string; alt: Text; caption?: Text; credit: Text; drawing: Drawing }

/**
 * A site with all it publishes, as public forms that refer to each other by speaking ids (`campaigns/baigali`). The
 * loader gives each its id in the newsroom. Only pictures differ: they are drawn.
 */
export type Demo = {
  site: Site
  pictures: Picture[]
  documents: (Column | Topic | Campaign | Profile | Article | Page)[]
}
