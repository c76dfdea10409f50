import type { Block, Span } from '@kewen/content/contract'

/** The words of a run of text, without its marks and links. */
export const textOf = (spans: Span[]): string =>
  spans
    .map((span) => {
      if (span.kind === 'text') return span.text
      return span.kind === 'break' ? ' ' : textOf(span.spans)
    })
    .join('')

/** The beginning of a body's first paragraph, no longer than so many characters; null for a body without any. */
export function beginningOf(body: Block[], characters: number): string | null {
  const words = body
    .filter((block) => block.kind === 'paragraph')
    .map((block) => textOf(block.spans).trim())
    .find((text) => text !== '')
  if (words === undefined) return null
  const letters = Array.from(words)
  return letters.length > characters ? `${letters.slice(0, characters - 1).join('')}…` : words
}
