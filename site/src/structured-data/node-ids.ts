import type { ReadingModel } from '@kewen/content/reading'
import { canonicalUrl, homePath } from '@kewen/content/routes'

/** Names a node of a page's graph, so that other nodes, on this page and on others, can point at it. */
const nodeId = (model: ReadingModel, path: string, fragment: string) => ({
  '@id': `${canonicalUrl(model.site, path)}#${fragment}`,
})

export const publisherId = (model: ReadingModel) => nodeId(model, homePath, 'organisation')
export const websiteId = (model: ReadingModel) => nodeId(model, model.here(homePath), 'website')
export const personId = (model: ReadingModel, path: string) => nodeId(model, path, 'person')
export const collectionId = (model: ReadingModel, path: string) => nodeId(model, path, 'collection')
