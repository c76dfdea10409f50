import type { Span } from '@kewen/content/contract'

type SpanTransform = <S extends Span>(spans: S[]) => S[]

const isBlank = (span: Span | undefined): boolean =>
  span?.kind === 'break' || (span?.kind === 'text' && span.text.trim() === '')

const sameMarks = (a: Span, b: Span): boolean =>
  a.kind === 'text' && b.kind === 'text' && (a.marks ?? []).join() === (b.marks ?? []).join()

const tidyLinks: SpanTransform = (spans) =>
  spans.map((span) => (span.kind === 'link' ? { ...span, spans: tidyRun(span.spans) } : span))

const dropEmpty: SpanTransform = (spans) =>
  spans.filter((span) => {
    if (span.kind === 'text') return span.text !== ''
    return span.kind !== 'link' || span.spans.length > 0
  })

const mergeText: SpanTransform = <S extends Span>(spans: S[]): S[] => {
  const merged: S[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last?.kind === 'text' && span.kind === 'text' && sameMarks(last, span))
      merged[merged.length - 1] = { ...last, text: last.text + span.text }
    else merged.push(span)
  }
  return merged
}

const dropBlankEnds: SpanTransform = (spans) => {
  const first = spans.findIndex((span) => !isBlank(span))
  return first < 0 ? [] : spans.slice(first, spans.findLastIndex((span) => !isBlank(span)) + 1)
}

/** Spaces at the ends, as editors indent a paragraph, are the portal's business. */
const trimEnds: SpanTransform = (spans) =>
  spans.map((span, index) => {
    if (span.kind !== 'text') return span
    const text = index === 0 ? span.text.trimStart() : span.text
    return { ...span, text: index === spans.length - 1 ? text.trimEnd() : text }
  })

const within: SpanTransform[] = [dropEmpty, mergeText]
const tidyRun: SpanTransform = (spans) => within.reduce((run, transform) => transform(run), spans)
const around: SpanTransform[] = [tidyLinks, ...within, dropBlankEnds, trimEnds]

/** The same text in as few spans as it takes, without blanks at its ends. Tidying twice changes nothing more. */
export const tidySpans: SpanTransform = (spans) => around.reduce((run, transform) => transform(run), spans)
