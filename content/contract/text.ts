import { z } from 'zod'

/** The languages of an installation. Simplified Chinese is the source; a missing English text falls back to it. */
export const languages = ['zh', 'en'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

/** A text that readers see, in each language an editor has written. */
export const Text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1).optional() })
export type Text = z.infer<typeof Text>

/** The text in a language, or in Chinese where the translation is missing. */
export const textIn = (text: Text, language: Language): string => text[language] ?? text.zh
