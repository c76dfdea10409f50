import type { Language } from '@kewen/content/contract'
import { en } from './en.ts'
import { zh, type Messages } from './zh.ts'

const messages: Record<Language, Messages> = { zh, en }

/** What the portal itself says, in a language. */
export const messagesIn = (language: Language): Messages => messages[language]
