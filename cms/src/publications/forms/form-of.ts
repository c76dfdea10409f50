import { z } from 'zod'
import { canonical, Form, type PublicCollection } from '@kewen/content/contract'
import type { Words } from '../../words/words.ts'
import { UnpublishableError, type Fault } from '../unpublishable-error.ts'
import type { Row } from './row.ts'
import { toArticle } from './to-article.ts'
import { toCampaign } from './to-campaign.ts'
import { toColumn, toTopic } from './to-column.ts'
import { toMedia } from './to-media.ts'
import { toPage } from './to-page.ts'
import { toProfile } from './to-profile.ts'
import { toRedirect } from './to-redirect.ts'
import { toSite } from './to-site.ts'

const converters: { [Collection in PublicCollection]: (row: Row) => unknown } = {
  sites: toSite,
  columns: toColumn,
  topics: toTopic,
  campaigns: toCampaign,
  profiles: toProfile,
  articles: toArticle,
  pages: toPage,
  media: toMedia,
  redirects: toRedirect,
}

/**
 * The public form of a document, from its row: of a published one for readers, of a draft for a preview. Throws
 * UnpublishableError with every field that does not fit the contract.
 */
export function formOf(collection: PublicCollection, row: Row): Form {
  const draft: unknown = JSON.parse(canonical(converters[collection](row)))
  const parsed = Form.safeParse(draft)
  if (parsed.success) return parsed.data
  const english = messagesOf(draft, z.locales.en().localeError)
  const chinese = messagesOf(draft, z.locales.zhCN().localeError)
  const faults = parsed.error.issues.map(({ path }, index): Fault => ({
    path: fieldPathOf(collection, path),
    why: isChinese(path)
      ? onlyInEnglish
      : { zh: chinese[index] ?? '格式不正确', en: english[index] ?? 'is not of the right form' },
  }))
  throw new UnpublishableError(faults, { cause: parsed.error })
}

/** A text that nobody wrote is left out as a whole: one that lacks its Chinese has English. */
const isChinese = (path: PropertyKey[]): boolean => path.length > 1 && path.at(-1) === 'zh'

const onlyInEnglish: Words = {
  zh: '这里只有英文，请补上中文，或者删去英文。',
  en: 'This is written in English only. Write it in Chinese too, or take the English away.',
}

const messagesOf = (draft: unknown, error: z.core.$ZodErrorMap): string[] =>
  Form.safeParse(draft, { error }).error?.issues.map((issue) => issue.message) ?? []

/** Where the newsroom's fields bear another name than the contract's. */
const fieldNames: { [path: string]: string } = {
  'media.filename': 'originalName',
  'sites.focal': 'focalX',
}

function fieldPathOf(collection: PublicCollection, path: PropertyKey[]): string {
  const [field, ...rest] = path.map(String)
  const name = fieldNames[`${collection}.${field}`] ?? field ?? ''
  return [name, ...rest.filter((part) => part !== 'zh' && part !== 'target')].join('.')
}
