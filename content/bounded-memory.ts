/**
 * What a function answered, for as long as there is room: the oldest answers go first. `weigh` says how much room an
 * answer takes; without it each takes 1.
 */
export function boundedMemory<Answer>(room: number, weigh: (answer: Answer) => number = () => 1) {
  const answers = new Map<string, Answer>()
  // One iterator for all: each new one would first pass all the places from which something was deleted.
  let oldest = answers.entries()
  let taken = 0

  return {
    recall(key: string, ask: () => Answer): Answer {
      const known = answers.get(key)
      if (known !== undefined || answers.has(key)) return known as Answer
      const answer = ask()
      answers.set(key, answer)
      taken += weigh(answer)
      while (taken > room) {
        const [first, old] = oldest.next().value!
        answers.delete(first)
        taken -= weigh(old)
      }
      return answer
    },
    forget(): void {
      answers.clear()
      oldest = answers.entries()
      taken = 0
    },
  }
}
