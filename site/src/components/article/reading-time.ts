import type { Block, List } from '@kewen/content/contract'
import { textOf } from '../../structured-data/plain-text.ts'

/** What an adult reads in a minute of a text that informs. */
const charactersAMinute = 400
const wordsAMinute = 220
const han = /\p{Script=Han}+/gu

/** How long a body takes to read, in whole minutes and at least one. */
export function readingMinutes(blocks: Block[]): number {
  const text = blocks.map(wordsIn).join(' ')
  const characters = charactersOf(text.match(han)?.join('') ?? '')
  // What is not Chinese is little: to look for words in all of it takes twice as long.
  const words = text.replace(han, ' ').match(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}'’.,-]*/gu)?.length ?? 0
  return Math.max(1, Math.round(characters / charactersAMinute + words / wordsAMinute))
}

/** What is beyond the first plane of Unicode takes two units of a string. */
const charactersOf = (text: string): number => text.length - (text.match(/[\ud800-\udbff]/g)?.length ?? 0)

function wordsIn(block: Block): string {
  switch (block.kind) {
    case 'list':
      return wordsInList(block)
    case 'table':
      return block.rows.flat().map(textOf).join(' ')
    case 'figures':
      return block.figures.map(({ label, asWritten, note = '' }) => `${label} ${asWritten} ${note}`).join(' ')
    default:
      return 'spans' in block ? textOf(block.spans) : ''
  }
}

const wordsInList = ({ items }: List): string =>
  items.map(({ spans, list }) => `${textOf(spans)} ${list ? wordsInList(list) : ''}`).join(' ')
