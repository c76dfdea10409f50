import { canonical, isWrittenIn, languages, type Form, type Language } from '../contract/index.ts'

/** The public form of a document as it is kept. */
export type KeptForm = { form: Form; json: Buffer }

/**
 * Whether two states of a document say the same in a language, but for what a site's card alone tells of. In English a
 * text that is not written says that it is not, and what it says in Chinese: that is more than pages show, and never less.
 * A site also says, in each language, in which ones it has pages.
 */
export function sayTheSame(one: KeptForm | null, other: KeptForm | null, language: Language): boolean {
  if (!one || !other) return false
  const isPlain = one.form.kind !== 'site' && !isBilingual(one.json) && !isBilingual(other.json)
  // They differ, and in one language alone: so they do in each.
  if (isPlain) return false
  const told = ({ form }: KeptForm): string => {
    const portal = form.kind === 'site' ? languages.filter((each) => isWrittenIn(form, each)) : []
    return canonical([spoken(withoutCardOnly(form), language), portal])
  }
  return told(one) === told(other)
}

/** Whether two cards say the same in a language. */
export function cardsSayTheSame(one: Buffer | null, other: Buffer | null, language: Language): boolean {
  if (!one || !other) return false
  if (one.equals(other)) return true
  if (!isBilingual(one) && !isBilingual(other)) return false
  const told = (json: Buffer): string => canonical(spoken(JSON.parse(json.toString()), language))
  return told(one) === told(other)
}

/** A text that holds these letters is taken for one in English too: then it is looked at more closely. */
const isBilingual = (json: Buffer): boolean => json.includes('"en":')

/** The home and the days of mourning are asked of the site's card: they change without its other pages. */
const withoutCardOnly = (form: Form): Form =>
  form.kind === 'site' ? { ...form, mourning: undefined, home: undefined } : form

/** A value of JSON with its texts and bodies in one language. */
function spoken(value: unknown, language: Language): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((member) => spoken(member, language))
  if ('zh' in value) {
    const own = (value as Partial<Record<Language, unknown>>)[language]
    return own === undefined ? { inChinese: spoken(value.zh, language) } : spoken(own, language)
  }
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, spoken(member, language)]))
}
