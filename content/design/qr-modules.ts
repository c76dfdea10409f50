import { encode } from 'uqr'

/** The quiet zone around a code, in modules: ISO/IEC 18004 asks for four. */
const quiet = 4

/** A text as a QR code: the length of its side in modules, and the outline of the dark ones, row by row. */
export function qrModules(text: string): { size: number; outline: string } {
  const { data, size } = encode(text, { ecc: 'M', border: quiet })
  const outline = data.flatMap((row, y) => runsOf(row).map(([from, length]) => `M${from} ${y}h${length}v1h-${length}z`))
  return { size, outline: outline.join('') }
}

/** Where dark modules stand beside each other: their beginnings and lengths. */
function runsOf(row: boolean[]): [from: number, length: number][] {
  const runs: [number, number][] = []
  row.forEach((isDark, x) => {
    const last = runs.at(-1)
    if (!isDark) return
    if (last && last[0] + last[1] === x) last[1]++
    else runs.push([x, 1])
  })
  return runs
}
