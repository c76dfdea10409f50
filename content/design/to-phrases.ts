// oxlint-disable-next-line no-restricted-globals -- its language is given: it is the same on every machine
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const opening = /[“‘（《〈「『【(]$/
const closing = /^[”’）》〉」』】)，。、；：？！…—·,.;:?!%\s]/
/** What ends a word that no dictionary knows, or belongs to the one before it: 科技馆, 工作者, 屏幕上, 有过, 科普的. */
const suffix = /^[者家馆园站节日员里上中下市省县区们的了着过]$/u
/** A short quotation, which stays whole: it is a name or a term. */
const quoted = '“[^”]{1,8}”|《[^》]{1,8}》'

/**
 * A Chinese title as the pieces between which a line may end: words and names, never a lone character, and no
 * punctuation that is cut off from what it belongs to. Joined again they are the title. `names` are the words that no
 * dictionary knows.
 */
export function toPhrases(text: string, names: string[] = []): string[] {
  const phrases: string[] = []
  for (const word of wordsOf(text, names)) {
    const last = phrases.at(-1)
    const isEnding = last !== undefined && suffix.test(word) && !/\p{P}$/u.test(last)
    if (last !== undefined && (isEnding || isShort(last) || opening.test(last) || closing.test(word)))
      joinLast(phrases, last + word)
    else phrases.push(word)
  }
  const end = phrases.at(-1)
  if (phrases.length > 1 && end !== undefined && isShort(end)) phrases.splice(-2, 2, phrases.at(-2)! + end)
  return phrases
}

/** Puts a longer phrase in the place of the last one. A character alone before its punctuation stays with what it ends. */
function joinLast(phrases: string[], phrase: string): void {
  const before = phrases.at(-2)
  if (before !== undefined && isShort(phrase) && /\p{P}$/u.test(phrase) && !opening.test(phrase))
    phrases.splice(-2, 2, before + phrase)
  else phrases[phrases.length - 1] = phrase
}

function wordsOf(text: string, names: string[]): string[] {
  const whole = new RegExp(`(${[quoted, ...names.map((name) => RegExp.escape(name))].join('|')})`, 'u')
  return text
    .split(whole)
    .flatMap((piece, index) =>
      index % 2 === 1 ? [piece] : Array.from(segmenter.segment(piece), ({ segment }) => segment),
    )
}

/** Whether it would leave a single character on a line, whatever punctuation stands around it. */
const isShort = (phrase: string): boolean => phrase.replace(/[\p{P}\s]/gu, '').length < 2
