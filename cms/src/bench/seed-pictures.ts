import type { Payload } from 'payload'
import sharp from 'sharp'
import { randomFrom } from './synthetic-texts.ts'

/** Uploads so many pictures that differ, and answers their ids. */
export async function seedPictures(
  payload: Payload,
  { site, count }: { site: number; count: number },
): Promise<number[]> {
  const random = randomFrom(4)
  const ids: number[] = []
  for (let n = 0; n < count; n += 1) {
    const data = await drawPicture(random)
    const file = { data, mimetype: 'image/jpeg', name: `picture-${n}.jpg`, size: data.length }
    const { id } = await payload.create({
      collection: 'media',
      file,
      data: { site, alt: `测量用的图片${n}`, licence: 'own' } as never,
    })
    ids.push(id)
  }
  return ids
}

/** A flat ground of a colour by chance: what a picture weighs is not measured here. */
const drawPicture = (random: () => number): Promise<Buffer> => {
  const channel = (): number => Math.floor(random() * 256)
  const background = { r: channel(), g: channel(), b: channel() }
  return sharp({ create: { width: 1280, height: 800, channels: 3, background } })
    .jpeg()
    .toBuffer()
}
