import { z } from 'zod'
import { Href, PublicCollection, toRef, WebAddress, type Mark, type Note, type Span } from '@kewen/content/contract'
import type { Words } from '../words/words.ts'
import { onlyTextIn, unknownBlock, unknownNode } from './body-error.ts'
import { DocumentIdOf, fieldsOf, OptionalText, type EditorNode } from './editor-node.ts'
import { tidySpans } from './tidy-spans.ts'
import { withoutEmpty } from './without-empty.ts'

type LeafSpan = Exclude<Span, { kind: 'link' | 'note' }>

/** Lexical's bits of a text's format, in the order of the contract's marks. Others (highlight, case) say nothing. */
const marksByBit: [number, Mark][] = [
  [1, 'strong'],
  [2, 'emphasis'],
  [8, 'underline'],
  [4, 'strike'],
  [16, 'code'],
  [32, 'subscript'],
  [64, 'superscript'],
]

/** The marks of a text, from Lexical's bitmask. */
const toMarks = (format: number): Mark[] => marksByBit.filter(([bit]) => (format & bit) !== 0).map(([, mark]) => mark)

const TextFields = z.looseObject({ text: z.string(), format: z.number().optional() })
const LinkFields = z.looseObject({
  fields: z.union([
    z.looseObject({
      linkType: z.literal('internal'),
      doc: z.looseObject({ relationTo: PublicCollection, value: DocumentIdOf }),
    }),
    z.looseObject({ linkType: z.literal('custom').optional(), url: z.string().trim().pipe(Href) }),
  ]),
})

function toTextSpan(node: EditorNode): LeafSpan {
  const { text, format = 0 } = fieldsOf(TextFields, { type: node.type, fields: node })
  const marks = toMarks(format)
  return marks.length > 0 ? { kind: 'text', text, marks } : { kind: 'text', text }
}

function toLeafSpan(node: EditorNode): LeafSpan | null {
  switch (node.type) {
    case 'text':
    case 'tab':
      return toTextSpan(node)
    case 'linebreak':
      return { kind: 'break' }
    default:
      return null
  }
}

const link: Words = { zh: '链接里', en: 'A link' }

function toLinkSpan(node: EditorNode): Span {
  const { fields } = fieldsOf(LinkFields, { type: node.type, fields: node })
  const spans = (node.children ?? []).map((child) => {
    const leaf = toLeafSpan(child)
    if (!leaf) throw onlyTextIn({ place: link, type: child.type })
    return leaf
  })
  return fields.linkType === 'internal'
    ? { kind: 'link', to: toRef(fields.doc.relationTo, fields.doc.value), spans }
    : { kind: 'link', href: fields.url, spans }
}

const InlineBlock = z.looseObject({ fields: z.looseObject({ blockType: z.string() }) })
const NoteFields = z.looseObject({
  text: z.string().trim().min(1),
  href: OptionalText.pipe(WebAddress.optional()),
})

/** What an editor inserted into a line. Throws a BodyError at one that the contract does not have. */
function toNote(node: EditorNode): Note {
  const { fields } = fieldsOf(InlineBlock, { type: node.type, fields: node })
  if (fields.blockType !== 'note') throw unknownBlock(fields.blockType)
  const { text, href } = fieldsOf(NoteFields, { type: 'note', fields })
  return withoutEmpty({ kind: 'note', text, href })
}

/** The runs of text that nodes hold. Throws a BodyError at a node that is not text. */
export const toSpans = (nodes: EditorNode[]): Span[] =>
  tidySpans(
    nodes.map((node) => {
      if (node.type === 'link' || node.type === 'autolink') return toLinkSpan(node)
      if (node.type === 'inlineBlock') return toNote(node)
      const leaf = toLeafSpan(node)
      if (!leaf) throw unknownNode(node.type)
      return leaf
    }),
  )

/** The runs of a plain text, whose lines are kept. */
export const toPlainSpans = (text: string): Span[] =>
  tidySpans(
    text
      .split(/\r?\n/)
      .flatMap((line, index): Span[] => [
        ...(index > 0 ? [{ kind: 'break' } as const] : []),
        { kind: 'text', text: line },
      ]),
  )
