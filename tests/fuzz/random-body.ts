import {
  Basis,
  Mark,
  Qualifier,
  type Block,
  type Figure,
  type List,
  type Ref,
  type Span,
} from '@kewen/content/contract'
import { some, sometimes, word, words, type Draw } from './draw.ts'

/** A body with some blocks, those that name other documents among them. */
export function body(draw: Draw): Block[] {
  const { random } = draw
  const blocks: Block[] = [
    { kind: 'paragraph', spans: [text(draw, '正文')] },
    { kind: 'heading', level: random.pick([2, 3, 4]), spans: [text(draw, '节')] },
    { kind: 'paragraph', spans: spans(draw) },
    { kind: 'list', ...list(draw) },
    { kind: 'rule' },
    random.chance(0.5)
      ? { kind: 'quote', spans: [text(draw, '引文')], source: word(draw, '出处') }
      : { kind: 'quote', spans: spans(draw) },
    {
      kind: 'callout',
      tone: random.pick(['note', 'tip', 'warning']),
      ...given({ title: sometimes(draw, word(draw, '提示')) }),
      spans: [text(draw, '提示')],
    },
    table(draw),
    figures(draw),
    { kind: 'video', href: `https://video.example.org/${random.whole(1, 60)}`, title: word(draw, '视频') },
    ...ofDocuments(draw),
  ]
  return blocks.filter((_block, index) => index === 0 || random.chance(0.25))
}

/** The blocks that name another document, where there is one. */
function ofDocuments(draw: Draw): Block[] {
  const [media, other, article] = [draw.ref('media'), draw.ref('media'), draw.ref('articles')]
  const blocks: Block[] = []
  if (media && other)
    blocks.push(
      { kind: 'image', media, ...given({ caption: word(draw, '图'), credit: sometimes(draw, word(draw, '摄影')) }) },
      {
        kind: 'gallery',
        ...given({ title: sometimes(draw, word(draw, '图集')) }),
        images: [{ media }, { media: other, caption: word(draw, '图') }],
      },
      { kind: 'file', media, ...given({ title: sometimes(draw, word(draw, '附件')) }) },
    )
  if (article) blocks.push({ kind: 'related', article })
  return blocks
}

const text = (draw: Draw, label: string): Extract<Span, { kind: 'text' }> => ({
  kind: 'text',
  text: words(draw, label),
})

/** Some of all that may stand in a line. */
function spans(draw: Draw): Span[] {
  const { random, ref } = draw
  const to = ref(random.pick(['articles', 'campaigns', 'profiles', 'columns', 'topics', 'pages']))
  return [
    text(draw, '正文'),
    ...some<Span>(draw, [
      { ...text(draw, '重点'), marks: [random.pick(Mark.options)] },
      { kind: 'break' },
      { kind: 'note', text: words(draw, '注'), ...given({ href: sometimes(draw, 'https://example.org/source') }) },
      { kind: 'link', href: `https://example.org/${random.whole(1, 60)}`, spans: [text(draw, '链接')] },
      ...(to ? [linkTo(to, draw)] : []),
    ]),
    text(draw, '续'),
  ]
}

const linkTo = (to: Ref, draw: Draw): Span => ({ kind: 'link', to, spans: [text(draw, '链接')] })

const list = (draw: Draw): List => ({
  ordered: draw.random.chance(0.5),
  items: [
    { spans: [text(draw, '条')] },
    {
      spans: [text(draw, '条')],
      ...given({ list: sometimes(draw, { ordered: false, items: [{ spans: spans(draw) }] }) }),
    },
  ],
})

const table = (draw: Draw): Block => ({
  kind: 'table',
  ...given({ caption: sometimes(draw, word(draw, '表')) }),
  head: draw.random.chance(0.5),
  rows: [0, 1].map(() => [[text(draw, '格')], [text(draw, '格')]]),
})

const figures = (draw: Draw): Block => ({
  kind: 'figures',
  ...given({ title: sometimes(draw, word(draw, '成绩单')), source: sometimes(draw, word(draw, '来源')) }),
  display: draw.random.pick(['numbers', 'bars']),
  figures: [figure(draw), figure(draw)].slice(0, draw.random.whole(1, 2)),
})

function figure(draw: Draw): Figure {
  const { random } = draw
  const value = random.whole(1, 5000)
  return {
    label: word(draw, '数'),
    asWritten: `${value}余场`,
    qualifier: random.pick(Qualifier.options),
    ...given({
      value: sometimes(draw, value),
      unit: sometimes(draw, '场'),
      basis: sometimes(draw, random.pick(Basis.options)),
      period: sometimes(draw, `${random.whole(2020, 2026)}年`),
      scope: sometimes(draw, word(draw, '全市')),
      note: sometimes(draw, word(draw, '说明')),
    }),
  }
}

/** The members that are there. */
const given = <Members extends object>(members: Members): { [Name in keyof Members]?: NonNullable<Members[Name]> } =>
  Object.fromEntries(Object.entries(members).filter(([, member]) => member !== null)) as never
