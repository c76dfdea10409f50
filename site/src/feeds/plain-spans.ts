import { assertNever, type Mark, type Span } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { canonicalUrl, pathOf } from '@kewen/content/routes'
import { element, type Child } from '../xml/write-xml.ts'

const tags = {
  strong: 'strong',
  emphasis: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
} as const satisfies Record<Mark, string>

/** A run of text as HTML whose links lead to the portal from anywhere. `page` is the address of the page it stands on. */
export const toPlainSpans = (model: ReadingModel, spans: Span[], page: string): Child[] =>
  spans.flatMap((span): Child[] => {
    switch (span.kind) {
      case 'text':
        return [(span.marks ?? []).reduceRight<Child>((inner, mark) => element(tags[mark], {}, inner), span.text)]
      case 'break':
        return [element('br')]
      case 'link': {
        const inner = toPlainSpans(model, span.spans, page)
        const href = addressOf(model, span, page)
        return href ? [element('a', { href }, ...inner)] : inner
      }
      default:
        return assertNever(span)
    }
  })

/** Where a link leads, in full; undefined where it names a document that is not published. */
function addressOf(model: ReadingModel, link: Extract<Span, { kind: 'link' }>, page: string): string | undefined {
  if (link.href) return new URL(link.href, page).href
  const card = link.to ? model.card(link.to) : null
  return card && card.kind !== 'media' ? canonicalUrl(model.site, pathOf(card)) : undefined
}
