import { createHash } from 'node:crypto'
import type { Media, MediaFile } from '@kewen/content/contract'

export const pictureCount = 200
const widths = [480, 960, 1600]

/** The files of a corpus and their bytes: no pictures, but as many files as pictures have. */
export const corpusFiles = (): Map<string, Uint8Array> =>
  new Map(
    Array.from({ length: pictureCount }, (_, index) =>
      filesOf(index + 1).map(({ file, bytes }) => [file.name, bytes] as const),
    ).flat(),
  )

/** The picture of a number, from 1. */
export const picture = (number: number, site: string): Media => ({
  kind: 'media',
  id: `media/${number}`,
  site,
  type: 'picture',
  filename: `picture-${number}.jpg`,
  alt: { zh: `图片${number}` },
  credit: { zh: '测量' },
  licence: 'own',
  width: 1600,
  height: 1067,
  focal: { x: 50, y: number % 100 },
  files: filesOf(number).map(({ file }) => file),
})

function filesOf(number: number): { file: MediaFile; bytes: Uint8Array }[] {
  const shapes = [
    ...widths.map((width) => ({ width, height: Math.round((width * 2) / 3), crop: 'whole' as const })),
    { width: 300, height: 300, crop: 'square' as const },
  ]
  return shapes.map((shape) => {
    const bytes = new TextEncoder().encode(`picture ${number}, ${shape.crop}, ${shape.width} wide`)
    const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.webp`
    return { file: { name, mime: 'image/webp', bytes: bytes.length, ...shape }, bytes }
  })
}
