import type { Profile } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { canonicalUrl, pathOf } from '@kewen/content/routes'
import { personId } from './node-ids.ts'
import { sharedPictures } from './shared-pictures.ts'

/** A person in the terms of schema.org. Only what was awarded is an award: to be nominated or a candidate is not. */
export function toPerson(model: ReadingModel, profile: Profile) {
  const path = pathOf(profile)
  const pictures = sharedPictures(model, profile.portrait ? model.media(profile.portrait) : null)
  const awards = profile.honours.filter(({ status }) => status === 'awarded').map(({ name }) => model.text(name))
  return {
    '@type': 'Person' as const,
    ...personId(model, path),
    name: model.text(profile.name),
    url: canonicalUrl(model.site, path),
    ...(profile.titles.length > 0 && { jobTitle: profile.titles.map(({ text }) => model.text(text)) }),
    ...(profile.affiliation && {
      affiliation: { '@type': 'Organization' as const, name: model.text(profile.affiliation) },
    }),
    ...(profile.field && { knowsAbout: model.text(profile.field) }),
    ...(profile.summary && { description: model.text(profile.summary) }),
    ...(pictures.length > 0 && { image: pictures.map(({ url }) => url) }),
    ...(awards.length > 0 && { award: awards }),
  }
}
