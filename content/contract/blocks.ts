import { z } from 'zod'
import { Ref, refTo } from './ref.ts'
import { Href, WebAddress } from './scalars.ts'

export const Mark = z.enum(['strong', 'emphasis', 'underline', 'strike', 'code', 'subscript', 'superscript'])
export type Mark = z.infer<typeof Mark>

const TextSpan = z.strictObject({
  kind: z.literal('text'),
  text: z.string().min(1),
  marks: z.array(Mark).optional(),
})
const BreakSpan = z.strictObject({ kind: z.literal('break') })
/** A link to a document of this portal (`to`) or to an address (`href`): exactly one of them. */
const LinkSpan = z
  .strictObject({
    kind: z.literal('link'),
    to: Ref.optional(),
    href: Href.optional(),
    spans: z.array(z.discriminatedUnion('kind', [TextSpan, BreakSpan])),
  })
  .refine((link) => (link.to === undefined) !== (link.href === undefined), {
    error: 'a link names a document or an address, not both',
  })

/** A note (注释) at this place in the text: what it says, and where one can read it. The portal numbers them. */
export const Note = z.strictObject({ kind: z.literal('note'), text: z.string().min(1), href: WebAddress.optional() })
export type Note = z.infer<typeof Note>

/** A run of text in a line. */
export const Span = z.discriminatedUnion('kind', [TextSpan, BreakSpan, LinkSpan, Note])
export type Span = z.infer<typeof Span>
const Spans = z.array(Span)

export const ListItem = z.strictObject({
  spans: Spans,
  get list() {
    return List.optional()
  },
})
const List = z.strictObject({ ordered: z.boolean(), items: z.array(ListItem).min(1) })
export type List = z.infer<typeof List>

/** What bounds a figure: exactly so many, about, more than, fewer than. */
export const Qualifier = z.enum(['exact', 'about', 'over', 'under'])
export type Qualifier = z.infer<typeof Qualifier>

/** How a figure counts: all together (累计), in a year (年度), or a year on average (年均). */
export const Basis = z.enum(['cumulative', 'annual', 'annual-average'])
export type Basis = z.infer<typeof Basis>

/**
 * A figure (成绩单) as its source has it. `asWritten` is what is printed; `value` is the number in base units and is
 * absent where the source gives none. Below figures without a period stands that it is not stated (统计期未注明).
 */
export const Figure = z.strictObject({
  label: z.string().min(1),
  asWritten: z.string().min(1),
  value: z.number().optional(),
  unit: z.string().optional(),
  qualifier: Qualifier,
  basis: Basis.optional(),
  period: z.string().optional(),
  scope: z.string().optional(),
  note: z.string().optional(),
})
export type Figure = z.infer<typeof Figure>

/** One block of a body. The newsroom makes blocks of what an editor wrote, the portal makes HTML of them. */
export const Block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), spans: Spans }),
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
    spans: Spans,
  }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(ListItem).min(1) }),
  z.strictObject({ kind: z.literal('rule') }),
  z.strictObject({ kind: z.literal('quote'), spans: Spans, source: z.string().optional() }),
  z.strictObject({
    kind: z.literal('callout'),
    tone: z.enum(['note', 'tip', 'warning']),
    title: z.string().optional(),
    spans: Spans,
  }),
  z.strictObject({
    kind: z.literal('image'),
    media: refTo('media'),
    caption: z.string().optional(),
    credit: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('gallery'),
    title: z.string().optional(),
    images: z.array(z.strictObject({ media: refTo('media'), caption: z.string().optional() })).min(1),
  }),
  z.strictObject({
    kind: z.literal('table'),
    caption: z.string().optional(),
    head: z.boolean(),
    rows: z.array(z.array(Spans)).min(1),
  }),
  z.strictObject({
    kind: z.literal('figures'),
    title: z.string().optional(),
    display: z.enum(['numbers', 'bars']),
    source: z.string().optional(),
    figures: z.array(Figure).min(1),
  }),
  z.strictObject({ kind: z.literal('video'), href: WebAddress, title: z.string().min(1) }),
  z.strictObject({ kind: z.literal('file'), media: refTo('media'), title: z.string().optional() }),
  z.strictObject({ kind: z.literal('related'), article: refTo('articles') }),
])
export type Block = z.infer<typeof Block>

/** A body in each language an editor has written. */
export const Body = z.strictObject({ zh: z.array(Block), en: z.array(Block).optional() })
export type Body = z.infer<typeof Body>
