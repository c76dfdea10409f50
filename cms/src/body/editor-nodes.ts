import type { EditorNode } from './editor-node.ts'

/** A node with others in it, as the editor stores it. `more` is what its type has besides. */
export const element = (type: string, children: EditorNode[], more: Record<string, unknown> = {}): EditorNode => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...more,
})

/** Words; `format` is the sum of Lexical's marks. */
export const text = (words: string, format = 0): EditorNode => ({
  type: 'text',
  version: 1,
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text: words,
})

export const paragraph = (...children: EditorNode[]): EditorNode =>
  element('paragraph', children, { textFormat: 0, textStyle: '' })
