import { expect, test } from 'vitest'
import type { Block, Note } from '@kewen/content/contract'
import { notesIn } from './notes-in.ts'

const note = (text: string): Note => ({ kind: 'note', text })

test('notes come in the order in which a reader finds them, wherever they stand', () => {
  const body: Block[] = [
    { kind: 'paragraph', spans: [{ kind: 'text', text: '一' }, note('a')] },
    {
      kind: 'list',
      ordered: false,
      items: [{ spans: [note('b')], list: { ordered: true, items: [{ spans: [note('c')] }] } }, { spans: [note('d')] }],
    },
    { kind: 'rule' },
    { kind: 'table', head: false, rows: [[[note('e')], [note('f')]]] },
    { kind: 'quote', spans: [note('g')] },
  ]
  expect(
    notesIn(body)
      .map(({ text }) => text)
      .join(''),
  ).toBe('abcdefg')
})
