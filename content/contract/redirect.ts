import { z } from 'zod'
import { addressableCollections, collectionOf, Ref, refTo } from './ref.ts'

/** What may stand in an address as it is, or percent-encoded. */
const letters = String.raw`(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9A-F]{2})`

/** What the portal keeps for itself: nobody's old address can stand there. */
const reserved = /^\/(?:$|index\.html$|(?:media|_astro|\.kewen)(?:\/|$))/

/**
 * An address of this portal, or of the system before it, that leads elsewhere now: a path, perhaps with a query
 * (`/list.aspx?id=3`), in the form that `toOldAddress` gives.
 */
export const OldAddress = z
  .string()
  .max(1024)
  .regex(new RegExp(`^/(?!/)${letters}*$`))
  .refine((address) => !reserved.test(address), { error: 'is an address that the portal keeps for itself' })

/** Where an old address leads: a path of the portal, or an address of another host. */
export const NewAddress = z
  .string()
  .max(2048)
  .regex(new RegExp(`^(?:https?://(?!/)|/(?!/))(?:${letters}|#)*$`))

/**
 * An old address (旧网址) and where it leads. As it names a document, not the document's address, all old addresses of a
 * story lead in one step to wherever it stands now; while it is not published they are gone.
 */
export const Redirect = z.strictObject({
  kind: z.literal('redirect'),
  id: refTo('redirects'),
  site: refTo('sites'),
  from: OldAddress,
  to: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('document'),
      ref: Ref.refine((ref) => addressableCollections.some((collection) => collection === collectionOf(ref)), {
        error: 'must name a document that has a page',
      }),
    }),
    z.strictObject({ kind: z.literal('address'), href: NewAddress }),
  ]),
})
export type Redirect = z.infer<typeof Redirect>

/**
 * A path and its query as they are compared, whoever wrote them: without a fragment, ASCII, percent-encoded in capitals.
 * Null for what is no path of one host.
 */
export function toOldAddress(written: string): string | null {
  if (!/^\/(?![/\\])/.test(written)) return null
  const url = URL.parse(written, 'http://portal.invalid')
  return url && encodeRest(url.pathname + url.search)
}

/** A path or an address on the web, likewise, with its fragment. Null for what is neither. */
export function toNewAddress(written: string): string | null {
  if (/^\/(?![/\\])/.test(written)) {
    const url = URL.parse(written, 'http://portal.invalid')
    return url && encodeRest(url.pathname + url.search + url.hash)
  }
  const url = /^https?:\/\//i.test(written) ? URL.parse(written) : null
  return url && encodeRest(url.href)
}

const encodeRest = (address: string): string =>
  address
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
    .replace(/[^\w.~!$&'()*+,;=:@/?#%-]/g, (letter) => encodeURIComponent(letter))
