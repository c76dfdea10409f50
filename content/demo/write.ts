import type { Block, Language, List, Ref, Span } from '../contract/index.ts'
import { englishFigure, englishNumber } from './english-figures.ts'
import { figureFact, toFigure } from './facts.ts'
import type { Source } from './source.ts'

/**
 * Makes blocks of plain lines in one language. In a line, `{od-fig-parks}` stands for a figure of the facts,
 * `**words**` are strong, `[words](campaigns/baigali)` links to a document or an address, and `^[words]` is a note: a
 * number is never typed.
 */
export interface Writer {
  p(line: string): Block
  h(line: string): Block
  list(items: string[]): Block
  steps(items: string[]): Block
  quote(line: string, source?: string): Block
  note(title: string, line: string): Block
  table(caption: string, rows: string[][]): Block
  figures(title: string, ids: string[], display?: 'numbers' | 'bars'): Block
  image(media: string, caption: string): Block
  gallery(title: string, images: [media: string, caption: string][]): Block
  related(slug: string): Block
  rule(): Block
}

export function writerOf(source: Source, language: Language): Writer {
  const spans = (line: string): Span[] => spansOf(line, (id) => numberIn(source, id, language))
  const items = (lines: string[]): List['items'] => lines.map((line) => ({ spans: spans(line) }))
  return {
    p: (line) => ({ kind: 'paragraph', spans: spans(line) }),
    h: (line) => ({ kind: 'heading', level: 2, spans: spans(line) }),
    list: (lines) => ({ kind: 'list', ordered: false, items: items(lines) }),
    steps: (lines) => ({ kind: 'list', ordered: true, items: items(lines) }),
    quote: (line, source) => ({ kind: 'quote', spans: spans(line), ...(source && { source }) }),
    note: (title, line) => ({ kind: 'callout', tone: 'note', title, spans: spans(line) }),
    table: (caption, rows) => ({
      kind: 'table',
      caption,
      head: true,
      rows: rows.map((row) => row.map((cell) => spans(cell))),
    }),
    figures: (title, ids, display = 'numbers') => ({
      kind: 'figures',
      title,
      display,
      source: source.report[language] ?? source.report.zh,
      figures: ids.map((id) => {
        const fact = figureFact(source.facts, id)
        return language === 'zh' ? toFigure(fact) : englishFigure(fact, source.english)
      }),
    }),
    image: (media, caption) => ({ kind: 'image', media: `media/${media}`, caption }),
    gallery: (title, images) => ({
      kind: 'gallery',
      title,
      images: images.map(([media, caption]) => ({ media: `media/${media}`, caption })),
    }),
    related: (slug) => ({ kind: 'related', article: `articles/${slug}` }),
    rule: () => ({ kind: 'rule' }),
  }
}

function numberIn({ facts }: Source, id: string, language: Language): string {
  const fact = figureFact(facts, id)
  return language === 'zh' ? fact.as_written : englishNumber(fact)
}

const token =
  /\^\[(?<note>[^\]]+)\]|\{(?<figure>[a-z0-9-]+)\}|\*\*(?<strong>[^*]+)\*\*|\[(?<words>[^\]]+)\]\((?<target>[^)\s]+)\)/gu

function spansOf(line: string, number: (id: string) => string): Span[] {
  const spans: Span[] = []
  const say = (text: string): void => {
    const last = spans.at(-1)
    if (last?.kind === 'text' && !last.marks) last.text += text
    else if (text !== '') spans.push({ kind: 'text', text })
  }
  let from = 0
  for (const match of line.matchAll(token)) {
    say(line.slice(from, match.index))
    from = match.index + match[0].length
    const { note, figure, strong, words, target } = match.groups!
    if (note) spans.push({ kind: 'note', text: note })
    else if (figure) say(number(figure))
    else if (strong) spans.push({ kind: 'text', text: strong, marks: ['strong'] })
    else spans.push(link(words!, target!))
  }
  say(line.slice(from))
  return spans
}

const link = (words: string, target: string): Span => ({
  kind: 'link',
  ...(/^(?:https?:|\/|#)/u.test(target) ? { href: target } : { to: target as Ref }),
  spans: [{ kind: 'text', text: words }],
})
