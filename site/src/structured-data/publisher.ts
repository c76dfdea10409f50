import type { ReadingModel } from '@kewen/content/reading'
import { canonicalUrl, homePath } from '@kewen/content/routes'
import { languageTag } from './language-tag.ts'
import { publisherId, websiteId } from './node-ids.ts'
import { sharedPictures } from './shared-pictures.ts'

/**
 * The association. Only a portal that search engines may list says that it is where the association is found: a
 * demonstration must not claim that.
 */
export function toOrganisation(model: ReadingModel) {
  const { site } = model
  const region = model.text(site.region)
  const [logo] = site.logo ? sharedPictures(model, model.media(site.logo)) : []
  return {
    '@type': 'Organization' as const,
    ...publisherId(model),
    name: model.name(site.name),
    alternateName: model.text(site.shortName) ?? model.name(site.name),
    ...(site.indexed && { url: canonicalUrl(site, homePath) }),
    ...(logo && { logo: logo.url }),
    ...(region && { areaServed: region }),
  }
}

/** The portal, with what it says of itself on every page. */
export function toWebsite(model: ReadingModel) {
  const { site } = model
  const notice = model.text(site.notice)
  return {
    '@type': 'WebSite' as const,
    ...websiteId(model),
    name: model.name(site.name),
    url: canonicalUrl(site, model.here(homePath)),
    inLanguage: languageTag[model.language],
    ...(notice && { disambiguatingDescription: notice }),
    publisher: publisherId(model),
  }
}
