import type { ReadingModel } from '@kewen/content/reading'
import { canonicalUrl } from '@kewen/content/routes'
import { languageTag } from './language-tag.ts'

/** A version of a page, as search engines are told of it. */
export type PageVersion = { hreflang: string; href: string }

/** All versions of a page, itself among them, and the one for whoever reads neither language. None where it has but one. */
export function versionsOf(model: ReadingModel, path: string): PageVersion[] {
  const languages = model.languages
  if (languages.length === 1) return []
  const versions = languages.flatMap((language) => {
    const there = language === model.language ? path : model.versionIn(language, path)
    return there ? [{ hreflang: languageTag[language], href: canonicalUrl(model.site, there) }] : []
  })
  return versions.length > 1 ? [...versions, { hreflang: 'x-default', href: versions[0]!.href }] : []
}
