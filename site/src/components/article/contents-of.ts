import type { Block } from '@kewen/content/contract'
import { headingAnchors, type HeadingAnchor } from '../blocks/heading-ids.ts'
import { readingMinutes } from './reading-time.ts'

const fewest = 3
const shortestMinutes = 2

/** The headings that the list of contents of a long piece names: those of its highest level. None for a shorter one. */
export function contentsOf(blocks: Block[], minutes = readingMinutes(blocks)): HeadingAnchor[] {
  const anchors = headingAnchors(blocks)
  const highest = Math.min(...anchors.map(({ heading }) => heading.level))
  const named = anchors.filter(({ heading }) => heading.level === highest)
  return named.length >= fewest && minutes >= shortestMinutes ? named : []
}
