import type { Block } from '@kewen/content/contract'
import { word, words, type Draw } from './draw.ts'

/** A body with some blocks, those that name other documents among them. */
export function body(draw: Draw): Block[] {
  const { random, ref } = draw
  const text = { kind: 'text', text: words(draw, '正文') } as const
  const [media, article, campaign] = [ref('media'), ref('articles'), ref('campaigns')]
  const blocks: Block[] = [
    { kind: 'paragraph', spans: [text] },
    { kind: 'heading', level: 2, spans: [{ kind: 'text', text: word(draw, '节') }] },
    { kind: 'paragraph', spans: [text, { kind: 'note', text: words(draw, '注') }] },
    { kind: 'heading', level: 3, spans: [{ kind: 'text', text: word(draw, '小节') }] },
    {
      kind: 'figures',
      display: 'numbers',
      figures: [{ label: word(draw, '数'), asWritten: '120余场', qualifier: 'over', value: 120 }],
    },
    ...(media ? [{ kind: 'image', media, caption: word(draw, '图') } as const] : []),
    ...(media ? [{ kind: 'gallery', images: [{ media }, { media, caption: word(draw, '图') }] } satisfies Block] : []),
    ...(article ? [{ kind: 'related', article } as const] : []),
    ...(campaign
      ? [{ kind: 'paragraph', spans: [{ kind: 'link', to: campaign, spans: [text] }] } satisfies Block]
      : []),
  ]
  return blocks.filter((_block, index) => index === 0 || random.chance(0.4))
}
