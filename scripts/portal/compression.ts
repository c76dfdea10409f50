import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

/** Less is not worth a header. */
const smallest = 512
const cacheBytes = 64 * 1024 * 1024
/** A page is new with every edit, and somebody waits for it. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
/** A style sheet is new with every design, and every reader fetches it: 50 ms once, a tenth of its bytes each time. */
const thorough = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }

/** The encoding to answer with: the best that a browser takes (RFC 9110, 12.5.3), or none. */
export function chooseEncoding(accepted: string | undefined): Encoding | null {
  const weights = new Map(
    (accepted ?? '').split(',').map((part): [string, number] => {
      const [name, ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.map((one) => one.trim()).find((one) => one.startsWith('q='))
      return [name!.trim(), weight ? Number(weight.slice(2)) : 1]
    }),
  )
  const takes = (name: string): boolean => (weights.get(name) ?? weights.get('*') ?? 0) > 0
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null
}

export const isWorthCompressing = (size: number): boolean => size >= smallest

/** Compresses texts, and keeps those that were asked for last: a digest stands for the same bytes for ever. */
export function compressor(limit = cacheBytes) {
  const kept = new Map<string, Promise<Buffer>>()
  let held = 0

  function keep(key: string, made: Promise<Buffer>): void {
    kept.set(key, made)
    made.then(
      (bytes) => {
        held += bytes.length
        for (const [oldest, old] of kept) {
          if (held <= limit) break
          kept.delete(oldest)
          void old.then((dropped) => (held -= dropped.length))
        }
      },
      () => kept.delete(key),
    )
  }

  return async ({
    digest,
    encoding,
    bytes,
    isThorough = false,
  }: {
    digest: string
    encoding: Encoding
    bytes: Buffer
    /** Whether the fewest bytes matter more than the time that they take. */
    isThorough?: boolean
  }): Promise<Buffer> => {
    const key = `${encoding} ${digest}`
    const known = kept.get(key)
    if (known) {
      kept.delete(key)
      kept.set(key, known)
      return known
    }
    const made =
      encoding === 'br'
        ? promisify(brotliCompress)(bytes, isThorough ? thorough : quick)
        : promisify(gzip)(bytes, isThorough ? { level: constants.Z_BEST_COMPRESSION } : {})
    keep(key, made)
    return made
  }
}
