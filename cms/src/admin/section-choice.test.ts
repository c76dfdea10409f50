import { expect, test } from 'vitest'
import { chosenIn, nameOf } from './section-choice.ts'

test('a section is about the stream, the campaign or the story that it names', () => {
  expect(chosenIn({ stream: { relationTo: 'topics', value: 7 } })).toEqual({ collection: 'topics', id: 7 })
  expect(chosenIn({ campaign: 3 })).toEqual({ collection: 'campaigns', id: 3 })
  expect(chosenIn({ article: '6a' })).toEqual({ collection: 'articles', id: '6a' })
})

test('a section that names none, or is not filled in yet, is about none', () => {
  expect(chosenIn(undefined)).toBeNull()
  expect(chosenIn({ article: null, stream: { relationTo: 'columns', value: null } })).toBeNull()
})

test('columns have names, and stories titles', () => {
  expect(nameOf({ name: '要闻' })).toBe('要闻')
  expect(nameOf({ title: '一面数字墙' })).toBe('一面数字墙')
  expect(nameOf({ title: '' })).toBeNull()
  expect(nameOf(null)).toBeNull()
})
