import { z } from 'zod'
import { Basis, Qualifier, WebAddress, type Block } from '@kewen/content/contract'
import { unknownBlock } from './body-error.ts'
import { fieldsOf, OptionalText, RefFrom, type EditorNode } from './editor-node.ts'
import { toPlainSpans } from './to-spans.ts'
import { withoutEmpty } from './without-empty.ts'

const Text = z.string().trim().min(1)
const Picture = z.looseObject({ media: RefFrom('media'), caption: OptionalText })

const FigureFields = z.looseObject({
  label: Text,
  asWritten: Text,
  value: z.number().nullish(),
  unit: OptionalText,
  qualifier: Qualifier,
  basis: Basis.nullish().or(z.literal('').transform(() => undefined)),
  period: OptionalText,
  scope: OptionalText,
  note: OptionalText,
})

/** How each block that an editor inserts becomes a block of the contract, by its name. */
const converters: { [kind: string]: (fields: unknown) => Block } = {
  image: (fields) => {
    const { media, caption, credit } = read('image', Picture.extend({ credit: OptionalText }), fields)
    return withoutEmpty({ kind: 'image', media, caption, credit })
  },
  gallery: (fields) => {
    const { title, images } = read(
      'gallery',
      z.looseObject({ title: OptionalText, images: z.array(Picture).min(1) }),
      fields,
    )
    return withoutEmpty({
      kind: 'gallery',
      title,
      images: images.map(({ media, caption }) => withoutEmpty({ media, caption })),
    })
  },
  quote: (fields) => {
    const { text, source } = read('quote', z.looseObject({ text: Text, source: OptionalText }), fields)
    return withoutEmpty({ kind: 'quote', spans: toPlainSpans(text), source })
  },
  callout: (fields) => {
    const { tone, title, text } = read(
      'callout',
      z.looseObject({ tone: z.enum(['note', 'tip', 'warning']), title: OptionalText, text: Text }),
      fields,
    )
    return withoutEmpty({ kind: 'callout', tone, title, spans: toPlainSpans(text) })
  },
  figures: (fields) => {
    const { title, display, source, figures } = read(
      'figures',
      z.looseObject({
        title: OptionalText,
        display: z.enum(['numbers', 'bars']),
        source: OptionalText,
        figures: z.array(FigureFields).min(1),
      }),
      fields,
    )
    return withoutEmpty({ kind: 'figures', title, display, source, figures: figures.map(toFigure) })
  },
  video: (fields) => {
    const { href, title } = read(
      'video',
      z.looseObject({ href: z.string().trim().pipe(WebAddress), title: Text }),
      fields,
    )
    return { kind: 'video', href, title }
  },
  file: (fields) => {
    const { media, title } = read('file', z.looseObject({ media: RefFrom('media'), title: OptionalText }), fields)
    return withoutEmpty({ kind: 'file', media, title })
  },
  related: (fields) => {
    const { article } = read('related', z.looseObject({ article: RefFrom('articles') }), fields)
    return { kind: 'related', article }
  },
}

const toFigure = ({
  label,
  asWritten,
  value,
  unit,
  qualifier,
  basis,
  period,
  scope,
  note,
}: z.infer<typeof FigureFields>) =>
  withoutEmpty({
    label,
    asWritten,
    value: value ?? undefined,
    unit,
    qualifier,
    basis: basis ?? undefined,
    period,
    scope,
    note,
  })

const read = <Schema extends z.ZodType>(type: string, schema: Schema, fields: unknown): z.infer<Schema> =>
  fieldsOf(schema, { type, fields })

const BlockNode = z.looseObject({ fields: z.looseObject({ blockType: z.string() }) })

/** A block that an editor inserted between paragraphs. Throws a BodyError at one that the contract does not have. */
export function toInsertedBlock(node: EditorNode): Block {
  const { fields } = fieldsOf(BlockNode, { type: node.type, fields: node })
  const convert = Object.hasOwn(converters, fields.blockType) ? converters[fields.blockType] : undefined
  if (!convert) throw unknownBlock(fields.blockType)
  return convert(fields)
}
