import { z } from 'zod'
import { Body } from './blocks.ts'
import { refTo } from './ref.ts'
import { CalendarDate, Colour, Slug } from './scalars.ts'
import { Text } from './text.ts'

/** Colours and mark of a campaign. What is absent comes from its parent, and at last from its site. */
export const Theme = z.strictObject({
  primary: Colour.optional(),
  accent: Colour.optional(),
  ground: Colour.optional(),
  mark: refTo('media').optional(),
})
export type Theme = z.infer<typeof Theme>

/** When a campaign takes place. `text` is the period as its source states it, where it gives no dates. */
export const Period = z.strictObject({
  from: CalendarDate.optional(),
  to: CalendarDate.optional(),
  text: Text.optional(),
})
export type Period = z.infer<typeof Period>

/** A branded campaign (品牌活动). Campaigns nest: 百嘎丽 → 百嘎丽科普开讲. */
export const Campaign = z.strictObject({
  kind: z.literal('campaign'),
  id: refTo('campaigns'),
  site: refTo('sites'),
  slug: Slug,
  name: Text,
  parent: refTo('campaigns').optional(),
  motto: Text.optional(),
  vision: Text.optional(),
  summary: Text.optional(),
  period: Period.optional(),
  theme: Theme,
  owner: Text.optional(),
  /** The people who stand for it, in the order in which they are shown. */
  profiles: z.array(refTo('profiles')).min(1).optional(),
  cover: refTo('media').optional(),
  body: Body.optional(),
  /** Its place among its siblings, smallest first. */
  order: z.int(),
})
export type Campaign = z.infer<typeof Campaign>
