import { z } from 'zod'
import { Basis, Qualifier } from './blocks.ts'
import { Ref, refTo } from './ref.ts'
import { Href, WebAddress } from './scalars.ts'
import { Text } from './text.ts'

/** How many stories a section shows at most. */
const Count = z.int().min(1).max(12)

/** A document whose stories a section shows: a column, a topic or a campaign. */
const Stream = Ref.regex(/^(?:columns|topics|campaigns)\//, { error: 'must name a column, a topic or a campaign' })

/** How the stories of a stream stand: the first one large (`feature`), side by side (`row`), or in type alone (`list`). */
export const Arrangement = z.enum(['feature', 'row', 'list'])
export type Arrangement = z.infer<typeof Arrangement>

/** A figure (成绩单) of the home page, as the block of figures has it, in every language; `article` is what it opens into. */
export const HomeFigure = z.strictObject({
  label: Text,
  asWritten: Text,
  value: z.number().optional(),
  qualifier: Qualifier,
  basis: Basis.optional(),
  period: Text.optional(),
  scope: Text.optional(),
  note: Text.optional(),
  article: refTo('articles').optional(),
})
export type HomeFigure = z.infer<typeof HomeFigure>

/** 传播渠道: where else an association speaks. */
export const Channel = z.strictObject({ name: Text, href: WebAddress.optional() })
export type Channel = z.infer<typeof Channel>

/**
 * A section of the home page (首页板块), in the order in which an editor put it. A section with nothing to show is left
 * out, and no story stands in two.
 */
export const HomeSection = z.discriminatedUnion('kind', [
  /** 头条: a story that an editor names, or else a pinned one, or else the newest with a picture. */
  z.strictObject({ kind: z.literal('lead'), article: refTo('articles').optional() }),
  /** 公告: notices, as long as they are pinned. */
  z.strictObject({ kind: z.literal('notices'), count: Count }),
  /** 最新. */
  z.strictObject({ kind: z.literal('latest'), title: Text.optional(), count: Count }),
  /** 一个栏目. */
  z.strictObject({
    kind: z.literal('stream'),
    stream: Stream,
    title: Text.optional(),
    arrangement: Arrangement,
    count: Count,
  }),
  /** 几个栏目: side by side; all columns of the site where none is named. */
  z.strictObject({ kind: z.literal('streams'), title: Text.optional(), streams: z.array(Stream), count: Count }),
  /** 品牌活动: a campaign, with its branches and what happened last in each. */
  z.strictObject({ kind: z.literal('campaign'), campaign: refTo('campaigns') }),
  /** 人物: profiles in the order in which they are named. */
  z.strictObject({ kind: z.literal('people'), title: Text.optional(), profiles: z.array(refTo('profiles')).min(1) }),
  /** 数字. */
  z.strictObject({
    kind: z.literal('figures'),
    title: Text.optional(),
    source: Text.optional(),
    figures: z.array(HomeFigure).min(1),
  }),
  /** 链接. */
  z.strictObject({
    kind: z.literal('links'),
    title: Text.optional(),
    links: z.array(z.strictObject({ label: Text, href: Href })).min(1),
  }),
  /** 传播渠道: each with a QR code (二维码), where it has an address. */
  z.strictObject({ kind: z.literal('channels'), title: Text.optional(), channels: z.array(Channel).min(1) }),
])
export type HomeSection = z.infer<typeof HomeSection>
export type HomeSectionOf<Kind extends HomeSection['kind']> = Extract<HomeSection, { kind: Kind }>

/**
 * How a portal looks (外观): its grids, the face of its headings, the habit of its paragraphs and what is drawn. Horizons
 * (地平线), cut paper (剪纸), strata (地层), stitches (针脚), gauges (仪表).
 */
export const Look = z.enum(['horizons', 'papercut', 'strata', 'stitches', 'gauges'])
export type Look = z.infer<typeof Look>

/** The channels that a home page names, in its order. */
export const channelsOf = (home: HomeSection[] = []): Channel[] =>
  home.flatMap((section) => (section.kind === 'channels' ? section.channels : []))
