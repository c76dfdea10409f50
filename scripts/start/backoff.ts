/** How long to wait before a program that crashed so many times in a row is started again, in milliseconds. */
export const backoff = (crashes: number): number => Math.min(500 * 2 ** Math.max(0, crashes - 1), 30_000)

/** A program that ran for so long, in milliseconds, was well: its next crash counts as the first. */
export const wellAfter = 60_000
