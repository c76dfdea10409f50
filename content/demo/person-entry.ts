import type { Block, Profile, StatedTitle, Text } from '../contract/index.ts'
import type { Source } from './source.ts'
import { type Writer, writerOf } from './write.ts'

/** What a portal needs of a person beside the facts: the name and the titles come from them, and nothing is added. */
export type PersonEntry = {
  fact: string
  slug: string
  type: Profile['type']
  pinyin: string
  en: { name: string; titles: string[] }
  /** Who stated the titles, and when, where that is known. */
  stated: Omit<StatedTitle, 'text'>
  affiliation?: Text
  summary: Text
  biography: Record<'zh' | 'en', (write: Writer) => Block[]>
}

type Place = { site: Profile['site']; source: Source }

/** The profiles of a portal's people. Throws where the facts do not name one, or state no title. */
export const toProfiles = (entries: PersonEntry[], place: Place): Profile[] =>
  entries.map((entry) => toProfile(entry, place))

function toProfile(entry: PersonEntry, { site, source }: Place): Profile {
  const { fact, slug, type, pinyin, en, stated, affiliation, summary, biography } = entry
  const person = source.facts.people.find(({ id }) => id === fact)
  if (!person?.titles_as_stated.length) throw new RangeError(`The facts name no ${fact} with a title.`)
  return {
    kind: 'profile',
    id: `profiles/${slug}`,
    site,
    slug,
    type,
    name: { zh: person.name, en: en.name },
    pinyin,
    titles: person.titles_as_stated.map((title, index) => ({ text: { zh: title, en: en.titles[index]! }, ...stated })),
    ...(affiliation && { affiliation }),
    portrait: `media/portrait-${slug}`,
    summary,
    biography: { zh: biography.zh(writerOf(source, 'zh')), en: biography.en(writerOf(source, 'en')) },
    honours: [],
  }
}
