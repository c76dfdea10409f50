/** How wide a text is, in shares of the size. */
type Measure = (text: string) => number

/** The room that a title has, and the sizes to try, the largest first. All in pixels. */
export type Room = { width: number; height: number; sizes: readonly number[]; leading: number }

export type FittedTitle = { size: number; lines: string[] }

/**
 * A title in the largest size in which its lines fit the room. Lines end between phrases, best where a clause does, and
 * are about equally long. A phrase that no line can hold is broken, and a title that no size can hold is cut.
 */
export function fitTitle(phrases: readonly string[], room: Room, measure: Measure): FittedTitle {
  const least = room.sizes.at(-1)!
  const pieces = phrases.flatMap((phrase) =>
    measure(phrase.trim()) * least > room.width ? Array.from(phrase) : [phrase],
  )
  for (const size of room.sizes) {
    const most = Math.floor(room.height / (size * room.leading))
    const lines = breakLines(pieces, { within: room.width / size, most, measure })
    if (lines) return { size, lines }
  }
  return { size: least, lines: cutLines(pieces, room, measure) }
}

type Line = { begin: number; cost: number; count: number }

/** The lines of the least cost; null where there is none, or where all would be too many. */
function breakLines(
  pieces: string[],
  { within, most, measure }: { within: number; most: number; measure: Measure },
): string[] | null {
  const fewest = fewestLines(pieces, within, measure)
  if (fewest === null || fewest > most) return null
  // best[n][end]: the first `end` pieces in n lines.
  const best: (Line | undefined)[][] = [[{ begin: 0, cost: 0, count: 0 }]]
  for (let count = 1; count <= fewest; count++) {
    const row: (Line | undefined)[] = []
    for (let end = count; end <= pieces.length; end++)
      for (let begin = end - 1; begin >= count - 1; begin--) {
        const before = best[count - 1]![begin]
        const text = textOf(pieces, begin, end)
        const width = measure(text)
        if (width > within) break
        if (!before) continue
        const cost = before.cost + costOf(text, { width, within, isLast: end === pieces.length, isOnly: fewest === 1 })
        if (cost < (row[end]?.cost ?? Infinity)) row[end] = { begin, cost, count }
      }
    best.push(row)
  }
  const lines: string[] = []
  for (let [count, end] = [fewest, pieces.length]; count > 0; count--) {
    const { begin } = best[count]![end]!
    lines.unshift(textOf(pieces, begin, end))
    end = begin
  }
  return lines
}

function fewestLines(pieces: string[], within: number, measure: Measure): number | null {
  let [count, begin] = [0, 0]
  while (begin < pieces.length) {
    let end = begin
    while (end < pieces.length && measure(textOf(pieces, begin, end + 1)) <= within) end++
    if (end === begin) return null
    begin = end
    count++
  }
  return Math.max(1, count)
}

const textOf = (pieces: string[], begin: number, end: number): string => pieces.slice(begin, end).join('').trim()

/** Room that is left over costs its square, a line of a character or two much, and the end of a clause is worth a little. */
function costOf(
  text: string,
  { width, within, isLast, isOnly }: { width: number; within: number; isLast: boolean; isOnly: boolean },
): number {
  const left = (within - width) / within
  const isLone = !isOnly && text.replace(/[\p{P}\s]/gu, '').length < 3
  const isClause = !isLast && /[，。；：？！]$/u.test(text)
  return left ** 2 + (isLone ? 10 : 0) - (isClause ? 0.1 : 0)
}

/** As many lines as there is room for, the last of which ends in an ellipsis. */
function cutLines(pieces: string[], { width, height, sizes, leading }: Room, measure: Measure): string[] {
  const size = sizes.at(-1)!
  const most = Math.max(1, Math.floor(height / (size * leading)))
  for (let kept = pieces.length - 1; kept > 0; kept--) {
    const cut = [...pieces.slice(0, kept - 1), `${pieces[kept - 1]!.replace(/[\p{P}\s]+$/u, '')}…`]
    const lines = breakLines(cut, { within: width / size, most, measure })
    if (lines) return lines
  }
  return ['…']
}
