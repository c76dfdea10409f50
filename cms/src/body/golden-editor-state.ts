import type { EditorNode, EditorState } from './editor-node.ts'
import { element, paragraph, text } from './editor-nodes.ts'

const bold = 1
const italic = 2
const subscript = 32
const superscript = 64

const cell = (words: string, more: Record<string, unknown> = {}): EditorNode =>
  element('tablecell', [paragraph(text(words))], {
    backgroundColor: null,
    colSpan: 1,
    headerState: 0,
    rowSpan: 1,
    ...more,
  })

let blocks = 0
const block = (blockType: string, fields: Record<string, unknown>): EditorNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: `block-${(blocks += 1)}`, blockName: '', blockType, ...fields },
})

const inHeadRow = { headerState: 1 }

/** What the editor stores for the golden body of the contract, row ids, empty fields and empty paragraphs included. */
export const goldenEditorState: EditorState = {
  root: element('root', [
    paragraph(
      text('平常的字、'),
      text('加重的', bold),
      text('字', bold),
      text('、'),
      text('强调的字', italic),
      text('，H'),
      text('2', subscript),
      text('O 与 m'),
      text('2', superscript),
      { type: 'linebreak', version: 1 },
      text('换行之后，'),
      element('link', [text('外部链接')], {
        version: 3,
        id: 'link-1',
        fields: { linkType: 'custom', newTab: false, url: 'https://example.org/' },
      }),
      text('与'),
      element('link', [text('站内链接')], {
        version: 3,
        id: 'link-2',
        fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'articles', value: 2 } },
      }),
      text('，加一条注释'),
      {
        type: 'inlineBlock',
        version: 1,
        fields: {
          id: 'note-1',
          blockName: '',
          blockType: 'note',
          text: ' 注释写在这里。 ',
          href: 'https://example.org/report',
        },
      },
      text('。'),
    ),
    paragraph(),
    element('heading', [text('二级标题')], { tag: 'h2' }),
    element('heading', [text('三级标题')], { tag: 'h3' }),
    element(
      'list',
      [
        element('listitem', [text('第一项')], { value: 1 }),
        element('listitem', [text('第二项')], { value: 2 }),
        element(
          'listitem',
          [
            element('list', [element('listitem', [text('第二项之一')], { value: 1, indent: 1 })], {
              listType: 'number',
              start: 1,
              tag: 'ol',
            }),
          ],
          { value: 3 },
        ),
      ],
      { listType: 'bullet', start: 1, tag: 'ul' },
    ),
    block('quote', { text: '引文一段。', source: '样例来源' }),
    { type: 'horizontalrule', version: 1 },
    block('callout', { tone: 'note', title: '提示', text: '需要留意的话。' }),
    block('image', { media: 1, caption: '河与岸', credit: '样例摄' }),
    block('gallery', {
      title: '一组图',
      images: [
        { id: 'row-1', media: 1, caption: '之一' },
        { id: 'row-2', media: 1, caption: null },
      ],
    }),
    element('table', [
      element('tablerow', [cell('样例表', { colSpan: 2 })]),
      element('tablerow', [cell('项目', inHeadRow), cell('数量', inHeadRow)]),
      element('tablerow', [cell('讲座'), cell('12场')]),
    ]),
    block('figures', {
      title: '几个数字',
      display: 'numbers',
      source: '样例来源',
      figures: [
        {
          id: 'row-3',
          label: '活动',
          asWritten: '7200余场次',
          value: 7200,
          unit: '场次',
          qualifier: 'over',
          basis: 'cumulative',
          period: '五年',
          scope: '全市',
          note: null,
        },
        {
          id: 'row-4',
          label: '基地',
          asWritten: '34处',
          value: 34,
          unit: '处',
          qualifier: 'exact',
          basis: null,
          period: '',
          note: '统计口径未写明',
        },
        { id: 'row-5', label: '荣誉', asWritten: '数十项', value: null, qualifier: 'about', period: '五年' },
      ],
    }),
    block('figures', {
      title: '',
      display: 'bars',
      figures: [
        { id: 'row-6', label: '采用甲', asWritten: '31期', value: 31, unit: '期', qualifier: 'exact' },
        { id: 'row-7', label: '采用乙', asWritten: '301期', value: 301, unit: '期', qualifier: 'exact' },
      ],
    }),
    block('video', { href: 'https://example.org/video', title: '一段视频' }),
    block('file', { media: 2, title: '活动手册' }),
    block('related', { article: 2 }),
    paragraph(text('')),
  ]),
}
