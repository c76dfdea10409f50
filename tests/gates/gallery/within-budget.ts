import sharp from 'sharp'

/** What all pictures of the gallery may weigh together. */
export const budgetBytes = 4_000_000

/** From good to coarse: quality of WebP, and how much smaller a sheet gets. */
const steps = [
  { quality: 60, scale: 1 },
  { quality: 45, scale: 1 },
  { quality: 35, scale: 0.85 },
  { quality: 30, scale: 0.7 },
  { quality: 25, scale: 0.6 },
  { quality: 20, scale: 0.55 },
  { quality: 15, scale: 0.5 },
]

/** Of so many sheets one is tried before all are encoded. */
const tried = 8

/** Encodes sheets alike, as well as the budget lets them all be. Throws where not even the coarsest fits. */
export async function withinBudget(sheets: Buffer[], budget = budgetBytes): Promise<Buffer[]> {
  const sample = sheets.filter((_, at) => at % tried === 0)
  for (const step of steps) {
    if (bytesOf(await encode(sample, step)) * (sheets.length / sample.length) > budget) continue
    const encoded = await encode(sheets, step)
    if (bytesOf(encoded) <= budget) return encoded
  }
  throw new Error(`${sheets.length} sheets do not fit into ${budget} bytes. Show less of each, or allow them more.`)
}

const bytesOf = (encoded: Buffer[]): number => encoded.reduce((sum, { length }) => sum + length, 0)

async function encode(sheets: Buffer[], { quality, scale }: (typeof steps)[number]): Promise<Buffer[]> {
  const encoded: Buffer[] = []
  for (const sheet of sheets) {
    const { width } = await sharp(sheet).metadata()
    const resized = sharp(sheet).resize({ width: Math.round(width * scale) })
    encoded.push(await resized.webp({ quality, effort: 4 }).toBuffer())
  }
  return encoded
}
