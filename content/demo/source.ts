import type { Text } from '../contract/index.ts'
import type { English } from './english-figures.ts'
import type { Facts } from './facts.ts'

/** What the texts of a portal stand on: its facts, what they are taken from, and how English texts word them. */
export type Source = {
  facts: Facts
  /** The association, as its campaigns' owner. */
  association: Text
  /** What the figures of a block are taken from, as the block prints it. */
  report: Text
  english: English
}
