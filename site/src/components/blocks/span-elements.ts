import { assertNever, type Mark, type Note, type Span } from '@kewen/content/contract'
import { element, type Child } from '../../xml/write-xml.ts'

type Link = Extract<Span, { kind: 'link' }>

const tags = {
  strong: 'strong',
  emphasis: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
} as const satisfies Record<Mark, string>

type Surroundings = {
  /** Where a link leads; one that leads nowhere leaves its words. */
  addressOf: (link: Link) => string | undefined
  /** What stands in the text for a note. */
  toNote: (note: Note) => Child
  /** What stands in the text for words, where that is not the words alone. */
  toWords?: ((text: string) => Child[]) | undefined
}

/** A run of text as HTML. */
export const toSpanElements = (spans: Span[], surroundings: Surroundings): Child[] =>
  spans.flatMap((span): Child[] => {
    switch (span.kind) {
      case 'text':
        return (span.marks ?? []).reduceRight<Child[]>(
          (inner, mark) => [element(tags[mark], {}, ...inner)],
          surroundings.toWords?.(span.text) ?? [span.text],
        )
      case 'break':
        return [element('br')]
      case 'link': {
        const inner = toSpanElements(span.spans, surroundings)
        const href = surroundings.addressOf(span)
        return href ? [element('a', { href }, ...inner)] : inner
      }
      case 'note':
        return [surroundings.toNote(span)]
      default:
        return assertNever(span)
    }
  })
