// oxlint-disable-next-line no-restricted-imports -- a digest reads nothing: it is a pure function of its text
import { createHash } from 'node:crypto'

/** The namespace of RFC 9562 for names that are URLs. */
const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')

/**
 * A name that stays with a story or stream of a site for ever, whatever the host: a UUID of version 5 over the site's key
 * and a path that never changes. Readers' programs take an entry with another id for a new one.
 */
export function stableId(siteKey: string, path: string): string {
  const bytes = createHash('sha1').update(namespace).update(`kewen://${siteKey}${path}`).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`
}
