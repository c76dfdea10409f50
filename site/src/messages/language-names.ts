import type { Language } from '@kewen/content/contract'

/** What each language is called in itself: whoever looks for it need not read another. */
export const languageNames: Record<Language, string> = { zh: '中文', en: 'English' }
