import type { Language } from '@kewen/content/contract'

/** The languages as BCP 47 has them. */
export const languageTag: Record<Language, string> = { zh: 'zh-Hans', en: 'en' }

/** The languages as Open Graph has them. */
export const openGraphLocale: Record<Language, string> = { zh: 'zh_CN', en: 'en_US' }
