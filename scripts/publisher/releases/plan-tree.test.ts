import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestOf, emptyListing, filesBelow, findFile, namesOf, type Listing } from './listing.ts'
import { planTree, type FreshFile } from './plan-tree.ts'

const fileOf = (text: string): FreshFile => ({ entry: [digestOf(text), text.length], from: text, moved: true })

/** A tree that is only kept in memory. */
function memory() {
  const known = new Map<string, Listing>()
  let root: string | null = null
  const load = (id: string): Listing => known.get(id)!
  return {
    load,
    apply(changes: Map<string, FreshFile | null>) {
      const plan = planTree(root, changes, load)
      for (const { id, listing } of plan.nodes) known.set(id, listing)
      root = plan.root
      return plan
    },
    files: () => new Map(Array.from(filesBelow(root!, load), ({ path, entry }) => [path, entry[0]])),
    root: () => root!,
  }
}

const anyPath = fc
  .array(fc.constantFrom('a', 'b', 'c', '2024'), { minLength: 0, maxLength: 3 })
  .map((folders) => `/${[...folders, 'f.html'].join('/')}`)
const anyChange = fc.tuple(anyPath, fc.option(fc.constantFrom('one', 'two', 'three'), { nil: null }))

describe('The plan of a release', () => {
  it('holds what was put and not what was taken away, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyChange, { maxLength: 8 }), { minLength: 1, maxLength: 6 }), (rounds) => {
        const tree = memory()
        const expected = new Map<string, string>()
        for (const round of rounds) {
          tree.apply(new Map(round.map(([path, text]) => [path, text === null ? null : fileOf(text)])))
          for (const [path, text] of new Map(round))
            if (text === null) expected.delete(path)
            else expected.set(path, digestOf(text))
        }
        expect(tree.files()).toEqual(expected)
        const clean = memory()
        const all = new Map(Array.from(expected.keys(), (path) => [path, tree.files().get(path)!]))
        clean.apply(
          new Map(
            Array.from(all, ([path, digest]) => [
              path,
              fileOf(['one', 'two', 'three'].find((text) => digestOf(text) === digest)!),
            ]),
          ),
        )
        expect(tree.root()).toBe(clean.root())
      }),
    )
  })
  it('makes the folders on the way to a change, and no other', () => {
    const tree = memory()
    const paths = ['/index.html', '/2024/01/a.html', '/2024/02/b.html', '/columns/news.html']
    tree.apply(new Map(paths.map((path) => [path, fileOf(path)])))
    const { nodes } = tree.apply(new Map([['/2024/02/b.html', fileOf('new')]]))
    expect(nodes.map(({ listing }) => [Object.keys(listing.files), Object.keys(listing.dirs)])).toEqual([
      [['b.html'], []],
      [[], ['01', '02']],
      [['index.html'], ['2024', 'columns']],
    ])
  })
  it('makes nothing of bytes that are there', () => {
    const tree = memory()
    tree.apply(new Map([['/a.html', fileOf('one')]]))
    expect(tree.apply(new Map([['/a.html', fileOf('one')]])).nodes).toEqual([])
  })
  it('leaves no folder behind that holds nothing', () => {
    const tree = memory()
    tree.apply(new Map([['/a/b/c.html', fileOf('one')]]))
    tree.apply(new Map([['/a/b/c.html', null]]))
    expect(tree.load(tree.root())).toEqual(emptyListing)
  })
})

describe('A listing', () => {
  it.each(['/../a', '/a/../b', 'a.html', '/a//b', '/', '/a\0b', '/a\\b', '/..', '/./a'])(
    'refuses the path %j',
    (path) => expect(() => namesOf(path)).toThrow(RangeError),
  )
  it('finds only what it names', () => {
    const tree = memory()
    tree.apply(new Map([['/a/b.html', fileOf('one')]]))
    expect(findFile(['a', 'b.html'], tree.root(), tree.load)?.entry[0]).toBe(digestOf('one'))
    for (const names of [['a'], ['b.html'], ['constructor'], ['__proto__', 'b'], ['a', 'toString']])
      expect(findFile(names, tree.root(), tree.load)).toBeNull()
  })
})
