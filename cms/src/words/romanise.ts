import { pinyin } from 'pinyin-pro'

/** The syllables of a text without tones, other scripts' words kept whole: `重走天路 2026` → `chong zou tian lu 2026`. */
const syllables = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).flatMap(
    (part) =>
      part
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .match(/[a-z0-9]+/g) ?? [],
  )

/** A name for an address, of at most 60 characters and whole syllables; empty where nothing can be romanised. */
export function toSlug(text: string): string {
  let slug = ''
  for (const syllable of syllables(text)) {
    const longer = slug ? `${slug}-${syllable}` : syllable
    if (longer.length > 60) break
    slug = longer
  }
  return slug
}

/** A person's name by which people are ordered: `马会博` → `ma hui bo`. */
export const toPinyin = (name: string): string =>
  pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true, surname: 'head' })
    .flatMap(
      (part) =>
        part
          .normalize('NFKD')
          .replace(/\p{M}/gu, '')
          .toLowerCase()
          .match(/[a-z]+/g) ?? [],
    )
    .join(' ')
