import { z } from 'zod'
import { refTo } from './ref.ts'
import { Slug } from './scalars.ts'
import { Text } from './text.ts'

/** A column (栏目): where a story stands in the portal. */
export const Column = z.strictObject({
  kind: z.literal('column'),
  id: refTo('columns'),
  site: refTo('sites'),
  slug: Slug,
  name: Text,
  description: Text.optional(),
  order: z.int(),
})
export type Column = z.infer<typeof Column>

/** A topic (主题): what a story is about. */
export const Topic = z.strictObject({
  kind: z.literal('topic'),
  id: refTo('topics'),
  site: refTo('sites'),
  slug: Slug,
  name: Text,
  description: Text.optional(),
})
export type Topic = z.infer<typeof Topic>
