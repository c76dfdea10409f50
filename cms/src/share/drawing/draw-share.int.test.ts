import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { Look } from '@kewen/content/contract'
import { shareArtist } from '../share-artist.ts'
import type { ShareCard } from '../share-card.ts'
import { drawShare } from './draw-share.ts'

const cardOf = (look: Look, title = '用 ESP32 听草原的风：2026 年科普季'): ShareCard => ({
  title,
  address: 'https://kepu.example.org/2026/11/listen.html',
  shortName: '云川市科协',
  names: ['云川市科协', '云川'],
  brand: { primary: '#1a6ca3', accent: '#b37a35', ground: '#fbf8f2' },
  look,
})
const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

const artists = [shareArtist(), shareArtist()]
afterAll(() => artists.forEach((artist) => artist.rest()))

test('equal cards give equal bytes, in two processes that drew other things before', async () => {
  const [one, other] = artists as [(typeof artists)[0], (typeof artists)[0]]
  const cards = Look.options.map((look) => cardOf(look))
  const draw = async (artist: typeof one, order: ShareCard[]) => {
    const digests = new Map<string, string[]>()
    for (const card of order) {
      const { whole, square } = await artist.draw(card)
      digests.set(card.look, [digestOf(whole), digestOf(square)])
    }
    return cards.map(({ look }) => digests.get(look))
  }
  await other.draw(cardOf('gauges', 'ESP32 草原 2026'))
  const [forwards, backwards] = await Promise.all([draw(one, cards), draw(other, cards.toReversed())])
  expect(forwards).toEqual(backwards)
  expect(new Set(forwards.flat()).size).toBe(2 * cards.length)
})

describe.each(Look.options)('in the look of %s', (look) => {
  test('the pictures have their sizes, and few bytes', async () => {
    const { whole, square } = await drawShare(cardOf(look))
    expect(await sharp(whole).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(await sharp(square).metadata()).toMatchObject({ format: 'png', width: 300, height: 300 })
    expect(whole.length).toBeLessThan(80_000)
    expect(square.length).toBeLessThan(16_000)
  })

  test('what the picture shows changes it', async () => {
    const card = cardOf(look)
    const others: ShareCard[] = [
      { ...card, title: '另一个题目' },
      { ...card, address: 'https://kepu.example.org/2026/11/other.html' },
      { ...card, shortName: '云水市科协' },
      { ...card, brand: { ...card.brand, primary: '#8a2433' } },
    ]
    const drawn = await Promise.all([card, ...others].map(drawShare))
    expect(new Set(drawn.map(({ whole }) => digestOf(whole))).size).toBe(5)
  })
})

test('a title of rare characters, symbols or nothing that any face has is drawn as far as it can be', async () => {
  for (const title of ['㸆、䶮与骉', '👩‍🔬🚀', '\u{e000}'])
    expect((await drawShare(cardOf('horizons', title))).whole.length).toBeGreaterThan(5000)
})
