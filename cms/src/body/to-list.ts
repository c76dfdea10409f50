import { z } from 'zod'
import type { List, Span } from '@kewen/content/contract'
import { unknownNode } from './body-error.ts'
import { fieldsOf, type EditorNode } from './editor-node.ts'
import { toSpans } from './to-spans.ts'

const ListFields = z.looseObject({ listType: z.enum(['bullet', 'number', 'check']) })

/** A list, or null when nothing is written in it. */
export function toList(node: EditorNode): List | null {
  const { listType } = fieldsOf(ListFields, { type: node.type, fields: node })
  const items = attachLists((node.children ?? []).map(toItem))
  return items.length > 0 ? { ordered: listType === 'number', items } : null
}

type Draft = { spans: Span[]; lists: List[] }

function toItem(node: EditorNode): Draft {
  if (node.type !== 'listitem') throw unknownNode(node.type)
  const children = node.children ?? []
  return {
    spans: toSpans(children.filter((child) => child.type !== 'list')),
    lists: children.filter((child) => child.type === 'list').flatMap((child) => toList(child) ?? []),
  }
}

/** Lexical keeps a nested list in an item of its own, after the item that it belongs to. */
function attachLists(drafts: Draft[]): List['items'] {
  const whole = drafts.reduce<Draft[]>((items, draft) => {
    const before = items.at(-1)
    if (draft.spans.length > 0) return [...items, draft]
    if (draft.lists.length === 0) return items
    if (!before) return [draft]
    return [...items.slice(0, -1), { ...before, lists: [...before.lists, ...draft.lists] }]
  }, [])
  return whole.map(({ spans, lists: [first, ...others] }) =>
    first ? { spans, list: { ...first, items: [...first.items, ...others.flatMap((list) => list.items)] } } : { spans },
  )
}
