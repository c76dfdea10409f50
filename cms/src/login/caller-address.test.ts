import { expect, test } from 'vitest'
import { callerAddress } from './caller-address.ts'
import { peerHeader } from './tell-peers.ts'

const asked = (peer: string, forwarded?: string) =>
  new Headers({ [peerHeader]: peer, ...(forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded }) })

test.each([
  ['nobody is believed', asked('198.51.100.7', '203.0.113.9'), 0, '198.51.100.7'],
  ['the proxy says by whom it was asked', asked('127.0.0.1', '203.0.113.9'), 1, '203.0.113.9'],
  ['the caller’s own words stand before the proxy’s', asked('127.0.0.1', '192.0.2.1, 203.0.113.9'), 1, '203.0.113.9'],
  ['two proxies', asked('127.0.0.1', '192.0.2.1, 203.0.113.9, 10.0.0.2'), 2, '203.0.113.9'],
  ['a proxy that says nothing', asked('198.51.100.7'), 3, '198.51.100.7'],
  ['a port', asked('127.0.0.1', '203.0.113.9:4711'), 1, '203.0.113.9'],
  ['IPv4 in IPv6', asked('::ffff:203.0.113.9'), 0, '203.0.113.9'],
  ['one of the many addresses of a household', asked('2001:db8:1:2:aaaa::1'), 0, '2001:db8:1:2::/64'],
  ['another of them, in brackets', asked('127.0.0.1', '[2001:0DB8:1:2::9]:443'), 1, '2001:db8:1:2::/64'],
  ['zeros that are left out', asked('2001:db8::1'), 0, '2001:db8:0:0::/64'],
  ['itself', asked('::1'), 0, '0:0:0:0::/64'],
  ['no address', asked('127.0.0.1', 'unknown'), 1, ''],
])('%s', (_, headers, proxies, address) => {
  expect(callerAddress(headers, proxies)).toBe(address)
})
