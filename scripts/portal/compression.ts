import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

/** Less is not worth a header. */
const smallest = 512
const cacheBytes = 64 * 1024 * 1024
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

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
  }: {
    digest: string
    encoding: Encoding
    bytes: Buffer
  }): Promise<Buffer> => {
    const key = `${encoding} ${digest}`
    const known = kept.get(key)
    if (known) {
      kept.delete(key)
      kept.set(key, known)
      return known
    }
    const made = encoding === 'br' ? promisify(brotliCompress)(bytes, brotli) : promisify(gzip)(bytes)
    keep(key, made)
    return made
  }
}
