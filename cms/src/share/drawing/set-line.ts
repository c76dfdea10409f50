import type { Typeface } from './typeface.ts'

/** A character of a line, and where it begins, in shares of the size. */
export type Placed = { character: string; at: number }

const han = /\p{Script=Han}/u
const western = /[\p{Script=Latin}\p{Script=Greek}\p{Nd}%℃]/u
const closing = /[，。；：、！？）》」』】〉”’]/u
const opening = /[（《「『【〈“‘]/u

/**
 * The characters of a line by Chinese habit: a little air between Han and Latin, no more than one blank where full-width
 * punctuation meets, and none before a line that begins with a bracket. Characters that the face lacks are left out.
 */
export function setLine(text: string, face: Pick<Typeface, 'has' | 'advance'>): { placed: Placed[]; width: number } {
  const placed: Placed[] = []
  let at = 0
  let before = ''
  for (const character of text) {
    if (!face.has(character)) continue
    at += gapBetween(before, character, face)
    placed.push({ character, at })
    at += face.advance(character)
    before = character
  }
  // What ends a line has its blank outside of it.
  return { placed, width: at - (isFull(before, face) && closing.test(before) ? 0.5 : 0) }
}

function gapBetween(before: string, after: string, face: Pick<Typeface, 'advance'>): number {
  if (before === '') return isFull(after, face) && opening.test(after) ? -0.5 : 0
  if ((han.test(before) && western.test(after)) || (western.test(before) && han.test(after))) return 0.125
  const isPunctuated = isFull(before, face) && isFull(after, face)
  if (isPunctuated && closing.test(before) && (closing.test(after) || opening.test(after))) return -0.5
  return isPunctuated && opening.test(before) && opening.test(after) ? -0.5 : 0
}

const isFull = (character: string, face: Pick<Typeface, 'advance'>): boolean =>
  character !== '' && face.advance(character) >= 0.99
