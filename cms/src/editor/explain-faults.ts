import type { LexicalRichTextAdapter, NodeValidation } from '@payloadcms/richtext-lexical'
import type { Block, Field } from 'payload'
import { isWords, wordsFor, type Words } from '../words/words.ts'

type EditorState = Parameters<NodeValidation>[0]['validation']['value']

type Validate = LexicalRichTextAdapter['validate']

type EditorNode = EditorState['root']['children'][number] & {
  children?: EditorNode[]
  fields?: { blockType?: unknown }
  text?: unknown
}

/**
 * The editor's own check of a body, in the editor's language: which block or link is at fault, which of its fields, and
 * what to do. Lexical says it in English, by the names of nodes and fields.
 */
export const inEditorsWords =
  (validate: Validate, checks: Map<string, NodeValidation[]>, blocks: Block[]): Validate =>
  async (value, options) => {
    const answer = await validate(value, options)
    if (answer === true || !value?.root) return answer
    const faulty = await findFaulty(value.root.children, async (node) => {
      for (const check of checks.get(node.type) ?? []) {
        const fault = await check({ node, nodeValidations: checks, validation: { options, value } })
        if (fault !== true) return fault
      }
      return true
    })
    return faulty ? wordsFor(options.req, explain(faulty, blocks)) : answer
  }

type Faulty = { node: EditorNode; fault: string }

async function findFaulty(
  nodes: EditorNode[],
  check: (node: EditorNode) => Promise<string | true>,
): Promise<Faulty | null> {
  for (const node of nodes) {
    const fault = await check(node)
    if (fault !== true) return { node, fault }
    const below = await findFaulty(node.children ?? [], check)
    if (below) return below
  }
  return null
}

function explain({ node, fault }: Faulty, blocks: Block[]): Words {
  if (node.type !== 'block' && node.type !== 'inlineBlock') return brokenLink(textOf(node))
  const block = blocks.find(({ slug }) => slug === node.fields?.blockType)
  const name = isWords(block?.labels?.singular) ? block.labels.singular : { zh: '内容块', en: 'block' }
  const [, paths = ''] = fault.match(/fields are invalid: (.+)$/) ?? []
  const fields = paths.split(', ').map((path) => fieldAt(block?.fields ?? [], path.split('.')))
  return {
    zh: `正文里的“${name.zh}”没有填写完整或填写有误：${fields.map(({ zh }) => zh).join('、')}。请补充、改正或删除后再发布。`,
    en: `“${name.en}” in the body is incomplete or wrong: ${fields.map(({ en }) => en).join(', ')}. Complete, correct or remove it, then publish.`,
  }
}

/** The name of the field at a path such as `figures.0.label`, with the number of its row. */
function fieldAt(fields: Field[], [name, row, ...below]: string[]): Words {
  const field = named(fields, name)
  const words = field && 'label' in field && isWords(field.label) ? field.label : { zh: name ?? '', en: name ?? '' }
  if (row === undefined || field?.type !== 'array') return words
  const number = Number(row) + 1
  const inRow = fieldAt(field.fields, below)
  return { zh: `${words.zh}第 ${number} 项的${inRow.zh}`, en: `${words.en} ${number}, ${inRow.en}` }
}

function named(fields: Field[], name: string | undefined): Field | undefined {
  for (const field of fields) {
    const found =
      field.type === 'row' ? named(field.fields, name) : 'name' in field && field.name === name ? field : null
    if (found) return found
  }
  return undefined
}

const brokenLink = (text: string): Words => ({
  zh: `正文里的链接“${text}”没有填写完整或有误。请点开它，填写以 https://、http://、mailto:、tel:、/ 或 # 开头且不含空格的网址，或选择一篇内容；不需要时请取消这个链接。`,
  en: `The link “${text}” in the body is incomplete or wrong. Open it and write an address that begins with https://, http://, mailto:, tel:, / or # and has no spaces, or choose a document; or remove the link.`,
})

const textOf = (node: EditorNode): string =>
  typeof node.text === 'string' ? node.text : (node.children ?? []).map(textOf).join('')
