/** An old address and where it leads. */
export type Redirection = { from: string; to: string }

/** The same redirections, each straight to where its chain ends. One that would lead in a circle is left out. */
export function inOneStep(redirections: Redirection[]): Redirection[] {
  const next = new Map(redirections.map(({ from, to }) => [from, to]))
  return redirections.flatMap(({ from, to }) => {
    const passed = new Set([from])
    let end = to
    while (next.has(end) && !passed.has(end)) {
      passed.add(end)
      end = next.get(end)!
    }
    return passed.has(end) ? [] : [{ from, to: end }]
  })
}
