import { z } from 'zod'

/** The languages of an installation. Simplified Chinese is the source: every document is written in it. */
export const languages = ['zh', 'en'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

/** A text that readers see, in each language an editor has written. */
export const Text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1).optional() })
export type Text = z.infer<typeof Text>
