import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planLines } from './plan-import.ts'
import type { Standing } from './read-standing.ts'
import type { RedirectRow } from './redirect-target.ts'

const nothing: Standing = { documents: new Map(), live: new Set(), redirects: new Map(), leading: [] }
const toLines = (pairs: [string, string][]) =>
  pairs.map(([from, href], index) => ({ line: index + 1, from, to: href, href }))
const address = (href: string) => ({ kind: 'address', href })
const row = (from: string, href: string): RedirectRow => ({ id: from, site: 1, from, kind: 'address', href })

describe('the plan of an import', () => {
  test('leads every line to the end of its chain, or tells that it goes in a circle', () => {
    const path = fc.constantFrom('/a', '/b', '/c', '/d', '/e', '/f')
    const pairs = fc.uniqueArray(fc.tuple(path, fc.oneof(path, fc.constant('https://example.org/'))), {
      selector: ([from]) => from,
    })
    fc.assert(
      fc.property(pairs, (all) => {
        const { added, faults } = planLines(toLines(all), nothing)
        const next = new Map<string, string>(all)
        const endOf = (from: string): string | null => {
          let at = from
          for (let step = 0; step <= all.length; step += 1) {
            const to = next.get(at)
            if (to === undefined) return at
            at = to
          }
          return null
        }
        expect(new Map(added.map(({ from, target }) => [from, target]))).toEqual(
          new Map(all.flatMap(([from]) => (endOf(from) === null ? [] : [[from, address(endOf(from)!)]]))),
        )
        expect(faults).toHaveLength(all.filter(([from]) => endOf(from) === null).length)
      }),
    )
  })

  test('names the document that stands at a new address', () => {
    const document = { relationTo: 'articles', value: 7 } as const
    const { added } = planLines(toLines([['/old', '/2024/02/a.html#top']]), {
      ...nothing,
      documents: new Map([['/2024/02/a.html', document]]),
    })
    expect(added).toEqual([{ from: '/old', target: { kind: 'document', document } }])
  })

  test('changes what is there, leaves what is so already, and leads on what led to a line', () => {
    const rows = [row('/a', '/x'), row('/b', '/y'), row('/c', '/d')]
    const plan = planLines(
      toLines([
        ['/a', '/z'],
        ['/b', '/y'],
        ['/b', '/y'],
        ['/d', '/e'],
      ]),
      { ...nothing, redirects: new Map(rows.map((one) => [one.from, one])), leading: [rows[2]!] },
    )
    expect(plan).toMatchObject({
      added: [{ from: '/d', target: address('/e') }],
      changed: [
        { row: rows[0], target: address('/z') },
        { row: rows[2], target: address('/e') },
      ],
      unchanged: 2,
      faults: [],
    })
  })

  test('tells of lines that contradict each other, and of addresses at which something is published', () => {
    const { faults } = planLines(
      toLines([
        ['/a', '/x'],
        ['/a', '/y'],
        ['/live', '/x'],
      ]),
      { ...nothing, live: new Set(['/live']) },
    )
    expect(faults.map(({ line, why }) => [line, why.en])).toEqual([
      [2, expect.stringContaining('Line 1')],
      [3, expect.stringContaining('published')],
    ])
  })
})
