import type { Block } from '@kewen/content/contract'
import { textOf } from '../../structured-data/plain-text.ts'
import type { BlockOf } from './block-of.ts'

/** A heading of a body and the name by which an address leads to it. */
export type HeadingAnchor = { heading: BlockOf<'heading'>; id: string }

/**
 * The headings of a body with their anchors: the letters and digits of their words, Chinese ones too, so that an anchor
 * lasts while the heading does. The second of the same words has a number. None is an id that the page has besides.
 */
export function headingAnchors(blocks: Block[]): HeadingAnchor[] {
  const times = new Map<string, number>()
  return blocks
    .filter((block) => block.kind === 'heading')
    .map((heading) => {
      const stem = stemOf(textOf(heading.spans))
      const time = (times.get(stem) ?? 0) + 1
      times.set(stem, time)
      return { heading, id: time === 1 ? stem : `${stem}_${time}` }
    })
}

/** It begins with a letter of its own, since words may begin with a digit or be the name of a part of the page. */
const stemOf = (words: string): string =>
  [
    's',
    ...(words
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []),
  ].join('-')
