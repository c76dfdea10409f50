import type { HomeSection, Ref } from '@kewen/content/contract'

type IsMissing = (ref: Ref) => boolean

/** The same sections without what names a document that is no more, and without those that then have nothing to show. */
export const pruneHome = (sections: HomeSection[], isMissing: IsMissing): HomeSection[] =>
  sections.flatMap((section): HomeSection[] => {
    switch (section.kind) {
      case 'lead':
        return section.article && isMissing(section.article) ? [{ kind: 'lead' }] : [section]
      case 'stream':
        return isMissing(section.stream) ? [] : [section]
      case 'streams': {
        const streams = section.streams.filter((stream) => !isMissing(stream))
        // None named would mean all of them.
        return streams.length > 0 || section.streams.length === 0 ? [{ ...section, streams }] : []
      }
      case 'campaign':
        return isMissing(section.campaign) ? [] : [section]
      case 'people': {
        const profiles = section.profiles.filter((profile) => !isMissing(profile))
        return profiles.length > 0 ? [{ ...section, profiles }] : []
      }
      case 'figures':
        return [
          {
            ...section,
            figures: section.figures.map(({ article, ...figure }) =>
              article && !isMissing(article) ? { ...figure, article } : figure,
            ),
          },
        ]
      case 'notices':
      case 'latest':
      case 'links':
      case 'channels':
        return [section]
    }
  })
