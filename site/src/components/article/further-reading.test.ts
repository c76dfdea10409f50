import { expect, test } from 'vitest'
import type { Article, Form } from '@kewen/content/contract'
import { fixtureForms } from '@kewen/content/fixture'
import { documentOf, modelOf } from '../../testing/fixture-model.ts'
import { furtherReading } from './further-reading.ts'

const plain = documentOf(modelOf(), 'article', 'articles/3')
const story = (id: number, fields: Partial<Article>): Form => ({
  ...plain,
  id: `articles/${id}`,
  address: `2024/01/story-${id}`,
  publishedAt: `2024-01-${id}T00:00:00.000Z`,
  campaign: undefined,
  column: undefined,
  ...fields,
})
const others = [
  story(10, { column: 'columns/1' }),
  story(11, { topics: ['topics/1'] }),
  story(12, { profiles: ['profiles/1'] }),
  story(13, { campaign: 'campaigns/2' }),
  story(14, { campaign: 'campaigns/2', profiles: ['profiles/1'] }),
].map((form) => JSON.parse(JSON.stringify(form)) as Form)
const model = modelOf([...fixtureForms, ...others])
const read = (...args: [count: number, except?: string[]]): string[] =>
  furtherReading(model, documentOf(model, 'article', 'articles/1'), { count: args[0], except: args[1] ?? [] }).map(
    ({ id }) => id.slice('articles/'.length),
  )

test('first come stories of the campaign, then of the people, the topics and the column, each once', () => {
  expect(read(9)).toEqual(['14', '13', '12', '11', '3', '10'])
  expect(read(3)).toEqual(['14', '13', '12'])
})

test('what stands beside the story already, or in its text, is not named again', () => {
  expect(read(3, ['articles/14'])).toEqual(['13', '12', '11'])
  const body = { zh: [{ kind: 'related' as const, article: 'articles/13' }] }
  const article = { ...documentOf(model, 'article', 'articles/1'), body }
  expect(furtherReading(model, article, { count: 2, except: [] }).map(({ id }) => id)).toEqual([
    'articles/14',
    'articles/12',
  ])
})

test('a stream is asked only while there is not enough', () => {
  const asked = modelOf([...fixtureForms, ...others])
  furtherReading(asked, documentOf(asked, 'article', 'articles/1'), { count: 2, except: [] })
  expect([...asked.reads].filter((key) => key.startsWith('near:'))).toEqual(['near:campaigns/2/articles/1'])
})
