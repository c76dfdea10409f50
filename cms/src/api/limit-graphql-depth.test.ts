import { buildSchema, parse, specifiedRules, validate } from 'graphql'
import { expect, test } from 'vitest'
import { limitGraphqlDepth, maxDepth } from './limit-graphql-depth.ts'

const schema = buildSchema('type Query { node: Node } type Node { id: ID, next: Node }')
const errorsOf = (query: string) => validate(schema, parse(query), [...specifiedRules, limitGraphqlDepth])

/** `node`, then `next` until the depth is reached, whose last field is `id`. */
const chain = (depth: number) => `{ node ${'{ next '.repeat(depth - 2)}{ id }${' }'.repeat(depth - 2)} }`

test('a query as deep as is allowed passes', () => {
  expect(errorsOf(chain(maxDepth))).toEqual([])
})

test('a deeper one is refused', () => {
  expect(errorsOf(chain(maxDepth + 1)).map(({ message }) => message)).toEqual([
    `The query is ${maxDepth + 1} levels deep; at most ${maxDepth} are allowed.`,
  ])
})

test('fragments hide no depth', () => {
  const query = `{ node { ...a } } fragment a on Node { next { next { next { ...b } } } }
    fragment b on Node { next { next { next { next { id } } } } }`
  expect(errorsOf(query)).toHaveLength(1)
})

test('a fragment that spreads itself ends', () => {
  expect(errorsOf('{ node { ...a } } fragment a on Node { next { ...a } }').length).toBeGreaterThan(0)
})
