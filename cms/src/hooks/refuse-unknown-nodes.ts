import type { CollectionBeforeChangeHook } from 'payload'
import { bodyBlocks, inlineBlocks } from '../editor/body-blocks.ts'
import { bodyNodes } from '../editor/body-nodes.ts'
import { isUnsafeAddress, unsafeLinkWords } from '../editor/unsafe-address.ts'
import { invalidField } from '../words/refuse.ts'
import { isWords, type Words } from '../words/words.ts'

const namesOf = (blocks: typeof bodyBlocks): Set<string> => new Set(blocks.map(({ slug }) => slug))
const blockNames = new Map([
  ['block', namesOf(bodyBlocks)],
  ['inlineBlock', namesOf(inlineBlocks)],
])
const maxDepth = 40

const noEditorState: Words = {
  zh: '正文的格式不正确。请在编辑器里重新写入正文后再保存。',
  en: 'The body is not an editor state. Write it anew in the editor, then save.',
}

const unknown = (name: string): Words => ({
  zh: `正文含有不支持的内容块：${name}。请删除这一块，或用工具栏里的内容块重新添加。`,
  en: `The body has a block that is not known: ${name}. Remove it, or add it anew from the toolbar.`,
})

/**
 * Refuses a body that the editor could not have written, and links that run something, in drafts too: Payload checks only
 * what is published.
 */
export const refuseUnknownNodes: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  for (const { name, type, label } of collection.flattenedFields) {
    if (type !== 'richText' || data[name] === null || data[name] === undefined) continue
    const why = faultIn(data[name], 0)
    if (why) throw invalidField(req, { path: name, ...(isWords(label) ? { label } : {}), why })
  }
  return data
}

/** What is wrong with a node or with something below it; null if nothing is. */
function faultIn(value: unknown, depth: number): Words | null {
  if (depth > maxDepth)
    return {
      zh: '正文的嵌套层次过深。请减少列表或引用的层次后再保存。',
      en: 'The body is nested too deeply. Take some levels out of its lists, then save.',
    }
  if (!isNode(value)) return noEditorState
  if ('root' in value) return faultIn(value['root'], depth + 1)
  if (typeof value['type'] !== 'string') {
    // A body in all languages at once.
    const languages = Object.values(value)
    return depth === 0 && languages.length > 0 && languages.every((each) => isNode(each) && 'root' in each)
      ? firstFault(languages, 1)
      : noEditorState
  }
  if (!bodyNodes.has(value['type'])) return unknown(value['type'])
  const known = blockNames.get(value['type'])
  if (known) {
    const name = String((value['fields'] as { blockType?: unknown } | undefined)?.blockType)
    if (!known.has(name)) return unknown(name)
  }
  const link = unsafeLink(value)
  if (link) return unsafeLinkWords(link)
  const { children } = value
  if (children === undefined) return null
  return Array.isArray(children) ? firstFault(children, depth + 1) : noEditorState
}

function unsafeLink({ type, fields, children }: Record<string, unknown>): { text: string; address: string } | null {
  if (type !== 'link' && type !== 'autolink') return null
  const { linkType, url } = isNode(fields) ? fields : {}
  if (linkType === 'internal' || typeof url !== 'string' || !isUnsafeAddress(url)) return null
  return { text: textOf({ children }), address: url }
}

function textOf({ text, children }: Record<string, unknown>): string {
  if (typeof text === 'string') return text
  return Array.isArray(children) ? children.filter(isNode).map(textOf).join('') : ''
}

function firstFault(values: unknown[], depth: number): Words | null {
  for (const value of values) {
    const fault = faultIn(value, depth)
    if (fault) return fault
  }
  return null
}

const isNode = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
