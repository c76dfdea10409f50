/** A node of Lexical's editor state, as the newsroom stores it. */
export type LexicalNode = { type: string; version: number; children?: LexicalNode[]; [field: string]: unknown }
export type LexicalState = { root: LexicalNode }

type More = Record<string, unknown>

/** An element: a node that holds others. */
export const element = (type: string, children: LexicalNode[], more: More = {}): LexicalNode => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...more,
})

export const paragraph = (children: LexicalNode[]): LexicalNode =>
  element('paragraph', children, { textFormat: 0, textStyle: '' })

export const text = (words: string, format = 0): LexicalNode => ({
  type: 'text',
  version: 1,
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text: words,
})

export const lineBreak = (): LexicalNode => ({ type: 'linebreak', version: 1 })
export const rule = (): LexicalNode => ({ type: 'horizontalrule', version: 1 })

/** A block that an editor inserts between paragraphs. The id tells it from the others of its body. */
export const block = (blockType: string, id: string, fields: More): LexicalNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id, blockName: '', blockType, ...fields },
})

/** What an editor inserts into a line. The newsroom gives it an id when it is saved from the editor. */
export const inlineBlock = (blockType: string, fields: More): LexicalNode => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: '', blockName: '', blockType, ...fields },
})

/** A cell of a table: `1` marks the row that heads it. */
export const cell = (children: LexicalNode[], { inHead, columns }: { inHead: boolean; columns: number }): LexicalNode =>
  element('tablecell', [paragraph(children)], {
    backgroundColor: null,
    colSpan: columns,
    headerState: inHead ? 1 : 0,
    rowSpan: 1,
  })
