import { escapeHTML } from 'astro/runtime/server/index.js'
import { boundedMemory } from '@kewen/content/bounded-memory'
import { toClauses, toPhrases } from '@kewen/content/design'

/**
 * A Chinese title as HTML for `set:html`: its lines end between words, and where it has clauses that fit a line, between
 * these first. `names` are the words that no dictionary knows.
 */
export const titleHtml = (text: string, names: string[]): string =>
  known.recall([text, ...names].join('\n'), () => toHtml(toClauses(toPhrases(text, names))))

/** A title stands on some ten pages, and to look its words up takes longer than to write them. */
const known = boundedMemory<string>(20_000)

function toHtml(clauses: readonly string[][]): string {
  const written = clauses.map((phrases) => phrases.map((phrase) => escapeHTML(phrase)).join('<wbr>'))
  return written.length > 1
    ? written.map((clause) => `<span class="clause">${clause}</span>`).join('')
    : written.join('')
}
