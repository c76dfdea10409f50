import type { Card } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { canonicalUrl } from '@kewen/content/routes'
import { languageTag } from './language-tag.ts'
import { collectionId, publisherId, websiteId } from './node-ids.ts'
import { toCrumb } from './trail.ts'

/** What a page that gathers others shows: its name, and the documents in the order in which it lists them. */
export type Collection = { path: string; name: string; description?: string | undefined; members: Card[] }

/** A page that gathers others, in the terms of schema.org. */
export function toCollectionPage(model: ReadingModel, { path, name, description, members }: Collection) {
  return {
    '@type': 'CollectionPage' as const,
    ...collectionId(model, path),
    url: canonicalUrl(model.site, path),
    name,
    ...(description && { description }),
    inLanguage: languageTag[model.language],
    isPartOf: websiteId(model),
    publisher: publisherId(model),
    ...(members.length > 0 && {
      mainEntity: {
        '@type': 'ItemList' as const,
        itemListElement: members.map((member, index) => {
          const crumb = toCrumb(model, member)
          return {
            '@type': 'ListItem' as const,
            position: index + 1,
            name: crumb.name,
            url: canonicalUrl(model.site, crumb.path),
          }
        }),
      },
    }),
  }
}
