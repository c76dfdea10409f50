import type { Profile } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { canonicalUrl } from '@kewen/content/routes'
import { personId } from './node-ids.ts'
import { sharedPictures } from './shared-pictures.ts'

/** A person in the terms of schema.org. Only what was awarded is an award: to be nominated or a candidate is not. */
export function toPerson(model: ReadingModel, profile: Profile) {
  const path = model.pathOf(profile)
  const pictures = sharedPictures(model, profile.portrait ? model.media(profile.portrait) : null)
  const awards = profile.honours
    .filter(({ status }) => status === 'awarded')
    .flatMap(({ name }) => model.text(name) ?? [])
  const titles = profile.titles.flatMap(({ text }) => model.text(text) ?? [])
  const [affiliation, field, summary] = [profile.affiliation, profile.field, profile.summary].map(model.text)
  return {
    '@type': 'Person' as const,
    ...personId(model, path),
    name: model.name(profile.name),
    url: canonicalUrl(model.site, path),
    ...(titles.length > 0 && { jobTitle: titles }),
    ...(affiliation && { affiliation: { '@type': 'Organization' as const, name: affiliation } }),
    ...(field && { knowsAbout: field }),
    ...(summary && { description: summary }),
    ...(pictures.length > 0 && { image: pictures.map(({ url }) => url) }),
    ...(awards.length > 0 && { award: awards }),
  }
}
