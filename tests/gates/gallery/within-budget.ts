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
]

/** Encodes sheets alike, as well as the budget lets them all be. Throws where not even the coarsest fits. */
export async function withinBudget(sheets: Buffer[], budget = budgetBytes): Promise<Buffer[]> {
  for (const { quality, scale } of steps) {
    const encoded: Buffer[] = []
    for (const sheet of sheets) {
      const { width } = await sharp(sheet).metadata()
      encoded.push(
        await sharp(sheet)
          .resize({ width: Math.round(width * scale) })
          .webp({ quality, effort: 5 })
          .toBuffer(),
      )
    }
    if (encoded.reduce((sum, { length }) => sum + length, 0) <= budget) return encoded
  }
  throw new Error(`${sheets.length} sheets do not fit into ${budget} bytes. Show less of each, or allow them more.`)
}
