import { pinyin } from 'pinyin-pro'

const maxLength = 60

/** A name for an address, of at most 60 characters and whole syllables; empty where nothing can be romanised. */
export function toSlug(text: string): string {
  let slug = ''
  for (const syllable of wordsOf(text, /[a-z0-9]+/g)) {
    const longer = slug ? `${slug}-${syllable}` : syllable.slice(0, maxLength)
    if (longer.length > maxLength) break
    slug = longer
  }
  return slug
}

/** A person's name by which people are ordered: `马会博` → `ma hui bo`. */
export const toPinyin = (name: string): string => wordsOf(name, /[a-z]+/g, { surname: 'head' }).join(' ')

/** Syllables without tones, and the words of other scripts without accents: `重走天路 2026` → chong zou tian lu 2026. */
const wordsOf = (text: string, word: RegExp, { surname = 'off' }: { surname?: 'head' | 'off' } = {}): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true, surname }).flatMap(
    (part) => part.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(word) ?? [],
  )
