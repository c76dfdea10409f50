import type { PayloadRequest } from 'payload'

/** A text of the newsroom, in both languages of its editors. */
export type Words = { zh: string; en: string }

/** The text in the language that the editor works in. */
export const wordsFor = (req: Pick<PayloadRequest, 'i18n'>, words: Words): string =>
  req.i18n.language === 'en' ? words.en : words.zh
