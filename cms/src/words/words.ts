/** A text of the newsroom, in both languages of its editors. */
export type Words = { zh: string; en: string }

/** The text in the language that the editor works in. */
export const wordsFor = (req: { i18n: { language: string } }, words: Words): string =>
  req.i18n.language === 'en' ? words.en : words.zh
