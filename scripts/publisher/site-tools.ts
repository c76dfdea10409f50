import type { Snapshot } from '@kewen/content/snapshot'
import type { MediaStore } from './media-store.ts'
import type { Releases } from './releases/releases.ts'
import type { RenderPool } from './render-pool.ts'
import type { SiteBundle } from './site-bundle.ts'

/** Built templates, and the threads that render by them. */
export type Templates = { bundle: SiteBundle; pool: RenderPool }

/** What it takes to release something of a site. */
export type SiteTools = {
  snapshot: Snapshot
  releases: Releases
  media: MediaStore
  templates: Templates
  clock: () => Date
}
