import type { Language, ListName, Ref } from '../contract/index.ts'

/**
 * How what is kept in each language is named in one: `columns/1` has the Chinese stories of a column, `en:columns/1` its
 * English ones.
 */
export const keptIn = <Name extends string>(language: Language, name: Name): Name =>
  language === 'zh' ? name : (`${language}:${name}` as Name)

/** What a page can depend on. A change of a publication names keys; the pages that read them are rendered anew. */
export const keys = {
  /** The whole of a document. */
  doc: (id: Ref): string => `doc:${id}`,
  /** What lists and links show of a document. */
  card: (id: Ref): string => `card:${id}`,
  /** What a stream held in a month. */
  shelf: (stream: Ref, month: string): string => `shelf:${stream}@${month}`,
  /** Which stories of a stream stand right before and after one of it. */
  beside: (stream: Ref, story: Ref): string => `beside:${stream}/${story}`,
  /** Which stories of a stream stand near to one of it. */
  near: (stream: Ref, story: Ref): string => `near:${stream}/${story}`,
  /** In which months a stream held something. */
  months: (stream: Ref): string => `months:${stream}`,
  /** Which months of a stream stand right before and after one of it. */
  besideMonth: (stream: Ref, month: string): string => `beside-month:${stream}@${month}`,
  /** Where else a site speaks, as its home page says. */
  channels: (site: Ref): string => `channels:${site}`,
  /** Who stands in a list of a site. */
  list: (site: Ref, list: ListName): string => `list:${site}/${list}`,
  /** Whether there is a page at an address of a site. */
  at: (site: Ref, path: string): string => `at:${site}${path}`,
  /** Whether a moment has come, at the one that the portal shows. They sort as the moments do. */
  moment: (instant: string): string => `moment:${new Date(instant).toISOString()}`,
} as const
