import type { EditorNode, EditorState } from '../body/editor-node.ts'
import { element, paragraph, text } from '../body/editor-nodes.ts'

/** What the editor stores when somebody has written these nodes. */
export const stateOf = (...nodes: EditorNode[]): EditorState => ({ root: element('root', nodes) })

/** A body of one paragraph. */
export const written = (words: string): EditorState => stateOf(paragraph(text(words)))

/** A paragraph with a link to a document of the newsroom. */
export const linkTo = (relationTo: string, value: number | string, words = '链接'): EditorNode =>
  paragraph(
    element('link', [text(words)], { version: 3, fields: { linkType: 'internal', doc: { relationTo, value } } }),
  )

/** A paragraph with a note behind its words. */
export const noted = (words: string, note: { text: string; href?: string }): EditorNode =>
  paragraph(text(words), {
    type: 'inlineBlock',
    version: 1,
    fields: { id: 'c'.repeat(24), blockName: '', blockType: 'note', ...note },
  })

/** The block that shows a related story. */
export const related = (article: number | string): EditorNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: `related-${article}`, blockName: '', blockType: 'related', article },
})

/** A table with a callout in a cell: the editor can make it, and the portal cannot show it. */
export const calloutInTable = (): EditorState =>
  stateOf(
    element('table', [
      element('tablerow', [
        element(
          'tablecell',
          [
            {
              type: 'block',
              version: 2,
              format: '',
              fields: { id: 'callout-1', blockName: '', blockType: 'callout', tone: 'note', text: '提示' },
            },
          ],
          { headerState: 0, colSpan: 1, rowSpan: 1 },
        ),
      ]),
    ]),
  )
