import { z } from 'zod'
import { Body } from './blocks.ts'
import { refTo } from './ref.ts'
import { Instant, Slug } from './scalars.ts'
import { Text } from './text.ts'

/** A page that a site writes about itself: 机构简介, 领导成员, 联系方式, 信息公开. */
export const Page = z.strictObject({
  kind: z.literal('page'),
  id: refTo('pages'),
  site: refTo('sites'),
  slug: Slug,
  title: Text,
  summary: Text.optional(),
  body: Body,
  /** What the page shows below its text: nothing, or the leaders by rank. */
  shows: z.enum(['text', 'leaders']),
  updatedOn: Instant.optional(),
  order: z.int(),
})
export type Page = z.infer<typeof Page>
