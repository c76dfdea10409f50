/** A text of the newsroom, in both languages of its editors. */
export type Words = { zh: string; en: string }

/** Whether a label is in both languages of ours; Payload's own labels may be a plain text, or a function that knows none. */
export const isWords = (label: unknown): label is Words =>
  ((typeof label === 'object' && label !== null) || typeof label === 'function') && 'zh' in label && 'en' in label

/** The text in the language that the editor works in. */
export const wordsFor = (req: { i18n: { language: string } }, words: Words): string =>
  req.i18n.language === 'en' ? words.en : words.zh
