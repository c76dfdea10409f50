import { z } from 'zod'
import { Body } from './blocks.ts'
import { MediaFile } from './media.ts'
import { refTo } from './ref.ts'
import { CalendarDate, Instant, WebAddress } from './scalars.ts'
import { Text } from './text.ts'

/** What kind of story it is: 新闻, 通知, 专题, 访谈, 年度综述, 转载. */
export const Genre = z.enum(['news', 'notice', 'feature', 'interview', 'review', 'reprint'])
export type Genre = z.infer<typeof Genre>

/** 文, 图, 编辑, 责任编辑, 来源: who stands for a story, in the order in which the byline prints them. */
export const bylineRoles = ['source', 'text', 'picture', 'editor', 'chief-editor'] as const
export const Byline = z.strictObject({ role: z.enum(bylineRoles), name: z.string().min(1) })
export type Byline = z.infer<typeof Byline>

/** 更正: what was wrong in a story and how it is right, with the day on which it was put right. */
export const Correction = z.strictObject({ date: z.iso.date(), text: Text })
export type Correction = z.infer<typeof Correction>

/** Year, month and name of a story's address, `2024/02/slug`: frozen when it is first published. */
export const ArticleAddress = z
  .string()
  .max(96)
  .regex(/^\d{4}\/(?:0[1-9]|1[0-2])\/[a-z0-9]+(?:-[a-z0-9]+)*$/)

/**
 * 分享图: what stands for a story where it is shared, with its title and the mark and colours of its site: 1,200 by 630
 * pixels, and a square of 300 px for WeChat.
 */
export const SharePicture = z.strictObject({ whole: MediaFile, square: MediaFile })
export type SharePicture = z.infer<typeof SharePicture>

export const Article = z.strictObject({
  kind: z.literal('article'),
  id: refTo('articles'),
  site: refTo('sites'),
  address: ArticleAddress,
  genre: Genre,
  title: Text,
  subtitle: Text.optional(),
  summary: Text.optional(),
  column: refTo('columns').optional(),
  topics: z.array(refTo('topics')),
  campaign: refTo('campaigns').optional(),
  profiles: z.array(refTo('profiles')),
  cover: refTo('media').optional(),
  body: Body,
  bylines: z.array(Byline),
  /** 转载: the unit, author, title and address of the original. */
  original: z
    .strictObject({
      unit: z.string().min(1),
      author: z.string().optional(),
      title: z.string().optional(),
      href: WebAddress.optional(),
    })
    .optional(),
  publishedAt: Instant,
  /** When what the story tells happened; absent where that is not known. */
  happened: CalendarDate.optional(),
  pinnedUntil: Instant.optional(),
  /** In the order in which they were made. */
  corrections: z.array(Correction).min(1).optional(),
  /** Whether a machine helped to write it or wrote it; labelled since 1 September 2025. */
  aiContent: z.enum(['none', 'assisted', 'generated']),
  seo: z.strictObject({ title: Text.optional(), description: Text.optional() }),
  /** Made some moments after the story was published; until then its cover stands for it. */
  share: SharePicture.optional(),
})
export type Article = z.infer<typeof Article>
