import { stripVTControlCharacters } from 'node:util'

/** The last line of a log that says that something is wrong, or else its last line; at most 200 characters. */
export function lastLine(output: string): string {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const line = lines.findLast((text) => /error/i.test(text)) ?? lines.at(-1) ?? 'no output'
  return line.slice(0, 200).replace(/[.。]$/, '')
}
