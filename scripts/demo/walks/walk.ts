/** A trap of the facts: a text, or a document, that says `words` has to say what is `needed` too. */
export type Trap = { title: string; words: RegExp; needed: RegExp; within: 'text' | 'document' }

/** What a walk through a portal's texts needs to know of its facts. */
export type Walk = {
  key: string
  /** Numbers that count nothing: names, editions, dates, and what a reader can count on the page. */
  names: RegExp[]
  /** Figures that no block shows. */
  unshown: string[]
  traps: Trap[]
  /** What the source leaves open and no text may fill in. */
  open: RegExp[]
  /** The times at which stories happened, as far as the facts say. */
  happened: string[]
}
