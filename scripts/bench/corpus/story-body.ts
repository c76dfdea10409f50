import type { Block, Span } from '@kewen/content/contract'
import type { Random } from '../../demo/draw/random.ts'
import { phrase, sentence, sentences } from './synthetic-texts.ts'

const text = (words: string): Span => ({ kind: 'text', text: words })

/** What a story's body may refer to. */
export type Surroundings = { picture: string; person: string; story: string }

/**
 * A body of 600 to 1,500 characters as editors write them: paragraphs under headings, with a strong word or a link here
 * and there, a list in every other one, and in some a table, figures, a picture, a quotation or a related story.
 */
export function storyBody(random: Random, near: Surroundings): Block[] {
  return [
    paragraph(random, near),
    ...Array.from({ length: random.whole(2, 3) }, () => part(random, near)).flat(),
    ...(random.chance(0.2) ? [{ kind: 'related', article: near.story } satisfies Block] : []),
  ]
}

function part(random: Random, near: Surroundings): Block[] {
  return [
    { kind: 'heading', level: 2, spans: [text(phrase(random, 4))] },
    ...Array.from({ length: random.whole(2, 3) }, () => paragraph(random, near)),
    ...extras.flatMap(({ chance, make }) => (random.chance(chance) ? [make(random, near)] : [])),
  ]
}

function paragraph(random: Random, { person }: Surroundings): Block {
  const spans = [text(sentences(random, random.whole(3, 5)))]
  if (random.chance(0.2)) spans.push({ kind: 'text', text: phrase(random, 2), marks: ['strong'] }, text('。'))
  if (random.chance(0.15)) spans.push({ kind: 'link', to: person, spans: [{ kind: 'text', text: phrase(random, 2) }] })
  return { kind: 'paragraph', spans }
}

const list = (random: Random): Block => ({
  kind: 'list',
  ordered: random.chance(0.3),
  items: Array.from({ length: random.whole(3, 5) }, () => ({ spans: [text(phrase(random, 6))] })),
})

const table = (random: Random): Block => ({
  kind: 'table',
  caption: phrase(random, 3),
  head: true,
  rows: Array.from({ length: 5 }, () => Array.from({ length: 3 }, () => [text(phrase(random, 2))])),
})

const figures = (random: Random): Block => ({
  kind: 'figures',
  title: phrase(random, 3),
  display: random.chance(0.5) ? 'numbers' : 'bars',
  figures: Array.from({ length: random.whole(3, 4) }, () => {
    const value = random.whole(10, 9000)
    const label = phrase(random, 2)
    return { label, asWritten: `${value}场次`, value, unit: '场次', qualifier: 'exact', period: '2024年' }
  }),
})

const extras: { chance: number; make: (random: Random, near: Surroundings) => Block }[] = [
  { chance: 0.25, make: list },
  { chance: 0.1, make: table },
  { chance: 0.08, make: figures },
  { chance: 0.12, make: (_random, { picture }) => ({ kind: 'image', media: picture }) },
  { chance: 0.08, make: (random) => ({ kind: 'quote', spans: [text(sentence(random))], source: phrase(random, 2) }) },
]
