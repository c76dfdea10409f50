import { afterEach, expect, test } from 'vitest'
import { shareArtist } from './share-artist.ts'
import type { ShareCard } from './share-card.ts'

const card: ShareCard = {
  title: '草原上的星空',
  address: 'https://kepu.example.org/2026/11/stars.html',
  shortName: '云川市科协',
  names: [],
  brand: { primary: '#1a6ca3', accent: '#b37a35', ground: '#fbf8f2' },
  look: 'horizons',
}
let artist = shareArtist()
afterEach(() => artist.rest())

test('a card that takes too long is given up, and the next one is drawn', async () => {
  artist = shareArtist({ milliseconds: 1 })
  await expect(artist.draw(card)).rejects.toThrow('was not drawn within')
  artist = shareArtist()
  await expect(artist.draw(card)).resolves.toMatchObject({ whole: expect.any(Buffer) })
})

test('a card that no process understands fails with a reason, and the next one is drawn', async () => {
  await expect(artist.draw({ ...card, address: 'no address' })).rejects.toThrow('ended')
  await expect(artist.draw(card)).resolves.toMatchObject({ square: expect.any(Buffer) })
})

test('after a rest it draws the same', async () => {
  const { whole } = await artist.draw(card)
  artist.rest()
  expect((await artist.draw(card)).whole.equals(whole)).toBe(true)
})
