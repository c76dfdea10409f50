import sharp from 'sharp'

/** A picture as a field of colours, so many across and down. */
export type Cells = { across: number; down: number; at: (column: number, row: number) => Colour }
export type Colour = readonly [red: number, green: number, blue: number]

type Sampling = {
  across: number
  down: number
  /** Whether a cell has the colour at its middle, not the mean. */ isSharp?: boolean
}

export async function cellsOf(svg: string, { across, down, isSharp = false }: Sampling): Promise<Cells> {
  const kernel = isSharp ? 'nearest' : 'lanczos3'
  const whole = await sharp(Buffer.from(svg)).png({ compressionLevel: 0 }).toBuffer()
  const pixels = await sharp(whole).resize(across, down, { fit: 'fill', kernel }).removeAlpha().raw().toBuffer()
  return {
    across,
    down,
    at: (column, row) => {
      const from = (row * across + column) * 3
      return [pixels[from]!, pixels[from + 1]!, pixels[from + 2]!]
    },
  }
}

/** The colour as `#rrggbb`, in so few steps of each channel that neighbours of one tone are one. */
export const toned = (colour: Colour, step = 12): string =>
  `#${colour
    .map((channel) =>
      Math.min(255, Math.round(channel / step) * step)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

/** From 0 to 1, as the eye weighs the channels. */
export const lightnessOf = ([red, green, blue]: Colour): number => (0.3 * red + 0.59 * green + 0.11 * blue) / 255
