import { isIP } from 'node:net'
import { peerHeader } from './tell-peers.ts'

/**
 * The network from which a request comes: an IPv4 address, or the first half of an IPv6 one, all of which belongs to one
 * household or office. Each of our own proxies has added to `X-Forwarded-For` whom it was asked by; what stands before
 * that, the caller wrote. Empty where nobody can tell.
 */
export function callerAddress(headers: Headers, proxies: number): string {
  const told = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  const hops = [...told, headers.get(peerHeader) ?? '']
  return toNetwork(hops.at(-1 - proxies) ?? hops.at(-1)!)
}

function toNetwork(address: string): string {
  const [, bare = address] = /^\[([^\]]+)\](?::\d+)?$/.exec(address) ?? /^([\d.]+):\d+$/.exec(address) ?? []
  const [, mapped = bare] = /^::ffff:([\d.]+)$/i.exec(bare) ?? []
  if (isIP(mapped) === 4) return mapped
  return isIP(mapped) === 6 ? `${firstHalf(mapped)}::/64` : ''
}

function firstHalf(address: string): string {
  const [before = '', after] = address.split('::')
  const groups = before === '' ? [] : before.split(':')
  const missing = after === undefined ? 0 : 8 - groups.length - (after === '' ? 0 : after.split(':').length)
  return [...groups, ...Array<string>(missing).fill('0'), ...(after ?? '').split(':')]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
