import { getCollection, type CollectionEntry } from 'astro:content'
import type { Language } from '@kewen/content/contract'
import type { EvergreenPage } from '@kewen/content/routes'

const entries = new Map((await getCollection('evergreen')).map((entry) => [entry.id, entry]))

/** A page that is the same on every portal, in a language, or in Chinese where it is not translated. */
export function evergreenPage(slug: EvergreenPage, language: Language): CollectionEntry<'evergreen'> {
  const entry = entries.get(`${language}/${slug}`) ?? entries.get(`zh/${slug}`)
  if (!entry) throw new Error(`content/pages/zh has no ${slug}.mdx. Write it, or strike it from evergreenPages.`)
  return entry
}
