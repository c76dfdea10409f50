import type { Block } from '@kewen/content/contract'
import { brokenNode, unknownNode } from './body-error.ts'
import { EditorState, type EditorNode } from './editor-node.ts'
import { toInsertedBlock } from './to-inserted-block.ts'
import { toList } from './to-list.ts'
import { toSpans } from './to-spans.ts'
import { toTable } from './to-table.ts'

/** How each node of the editor becomes blocks; an empty one becomes none. */
const converters: { [type: string]: (node: EditorNode) => Block[] } = {
  paragraph: (node) => written({ kind: 'paragraph', spans: toSpans(node.children ?? []) }),
  heading: (node) => written({ kind: 'heading', level: levelOf(node), spans: toSpans(node.children ?? []) }),
  quote: (node) => written({ kind: 'quote', spans: toSpans(node.children ?? []) }),
  list: (node) => {
    const list = toList(node)
    return list ? [{ kind: 'list', ...list }] : []
  },
  horizontalrule: () => [{ kind: 'rule' }],
  table: (node) => {
    const table = toTable(node)
    return table ? [table] : []
  },
  block: (node) => [toInsertedBlock(node)],
}

/**
 * The blocks of the contract that an editor wrote. Throws a BodyError at anything that the contract does not have:
 * better a publication that is refused than one that has lost a part.
 */
export function toBlocks(state: unknown): Block[] {
  const parsed = EditorState.safeParse(state)
  if (!parsed.success) throw brokenNode({ type: 'root', detail: 'not an editor state' })
  return (parsed.data.root.children ?? []).flatMap(toBlocksOfNode)
}

function toBlocksOfNode(node: EditorNode): Block[] {
  const convert = Object.hasOwn(converters, node.type) ? converters[node.type] : undefined
  if (!convert) throw unknownNode(node.type)
  return convert(node)
}

const written = (block: Extract<Block, { kind: 'paragraph' | 'heading' | 'quote' }>): Block[] =>
  block.spans.length > 0 ? [block] : []

/** The page's title is its only first-level heading. */
function levelOf({ tag }: EditorNode): 2 | 3 | 4 {
  const level = typeof tag === 'string' ? Number(/^h([1-6])$/.exec(tag)?.[1] ?? 2) : 2
  return level <= 2 ? 2 : level === 3 ? 3 : 4
}
