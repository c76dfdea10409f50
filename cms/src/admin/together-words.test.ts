import { expect, test } from 'vitest'
import type { FamilyMember } from '../schedules/campaign-family.ts'
import { countWords, isPickedAtFirst } from './together-words.ts'

const member = (changes: Partial<FamilyMember>): FamilyMember => ({
  ref: 'articles/1',
  kind: 'articles',
  title: '稿件',
  state: 'draft',
  belongs: 'family',
  ...changes,
})

test.each<[string, Partial<FamilyMember>, boolean, boolean]>([
  ['a story that was never published', {}, true, true],
  ['a published story that somebody edits', { state: 'changed' }, false, true],
  ['a person whom a story names', { belongs: 'named', kind: 'profiles' }, true, false],
  ['any other page of the site', { belongs: 'other', kind: 'pages' }, false, false],
])('%s is picked at first when it fits', (_what, changes, whenPublished, whenTakenDown) => {
  expect(isPickedAtFirst(member(changes), 'publish')).toBe(whenPublished)
  expect(isPickedAtFirst(member(changes), 'unpublish')).toBe(whenTakenDown)
})

test('what is picked is counted by kind', () => {
  expect(countWords([member({}), member({}), member({ kind: 'campaigns' })]).zh).toBe('已选 3 项：文章 2、活动 1')
  expect(countWords([]).zh).toBe('还没有选中任何内容')
})
