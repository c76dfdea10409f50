/** What ends a clause of a title. */
const end = /[，。；：？！]$/u
/** What parts a clause that is too long for a line, where it has one of these alone. */
const pause = /、$/u
/** How many characters a clause has that may stand on a line of its own. */
const fit = { least: 4, most: 12 }

/**
 * The phrases of a title by its clauses (分句), each of which is best set whole; one that is too long for a line is parted
 * where it names two things. One list with all of them, where the title has but one clause, or one that does not fit a
 * line even so.
 */
export function toClauses(phrases: readonly string[]): string[][] {
  const clauses = partAfter(end, phrases).flatMap((clause) => (isFit(clause) ? [clause] : toHalves(clause)))
  return clauses.every(isFit) ? clauses : [[...phrases]]
}

function toHalves(clause: string[]): string[][] {
  const parts = partAfter(pause, clause)
  return parts.length === 2 ? parts : [clause]
}

function partAfter(mark: RegExp, phrases: readonly string[]): string[][] {
  const parts: string[][] = []
  let isOpen = false
  for (const phrase of phrases) {
    if (isOpen) parts.at(-1)!.push(phrase)
    else parts.push([phrase])
    isOpen = !mark.test(phrase)
  }
  return parts
}

const isFit = (clause: string[]): boolean => {
  const { length } = clause.join('').replace(/\p{P}/gu, '')
  return length >= fit.least && length <= fit.most
}
