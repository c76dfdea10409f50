const frame = /(?:\(|at |async |file:\/\/)(\/[^\s():]+):(\d+):\d+\)?$/

/**
 * Where in the templates an error arose, as `src/components/Figure.astro:12`, read from a stack that source maps have
 * led back to the sources. Null where no frame is ours.
 */
export function componentLocation(stack: string): string | null {
  for (const line of stack.split('\n')) {
    const [, file, at] = line.trim().match(frame) ?? []
    if (!file || file.includes('/node_modules/')) continue
    const start = file.lastIndexOf('/src/')
    return `${start < 0 ? file.slice(file.lastIndexOf('/') + 1) : file.slice(start + 1)}:${at}`
  }
  return null
}
