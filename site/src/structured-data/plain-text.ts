import type { Block, Span } from '@kewen/content/contract'

/** The words of a run of text, without its marks, links and notes. */
export const textOf = (spans: Span[]): string =>
  spans
    .map((span) => {
      if (span.kind === 'text') return span.text
      if (span.kind === 'link') return textOf(span.spans)
      return span.kind === 'break' ? ' ' : ''
    })
    .join('')

/** The beginning of a body's first paragraph, no longer than so many characters; undefined for a body without any. */
export function beginningOf(body: Block[], characters: number): string | undefined {
  const first = body
    .filter((block) => block.kind === 'paragraph')
    .map((block) => textOf(block.spans).trim())
    .find((text) => text !== '')
  return first === undefined ? undefined : shortened(first, characters)
}

/** A text of no more than so many characters; one that was longer ends in an ellipsis. */
export function shortened(text: string, characters: number): string {
  const letters = Array.from(text)
  return letters.length > characters ? `${letters.slice(0, characters - 1).join('')}…` : text
}
