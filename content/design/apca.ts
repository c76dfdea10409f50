import { channelsOf } from './colour.ts'

/** Luminance for a screen, with blacks lifted softly. */
function luminanceOf(hex: string): number {
  const [red, green, blue] = channelsOf(hex)
  const luminance = 0.2126729 * red ** 2.4 + 0.7151522 * green ** 2.4 + 0.072175 * blue ** 2.4
  return luminance < 0.022 ? luminance + (0.022 - luminance) ** 1.414 : luminance
}

/**
 * How readable text is on a ground, from 0 to about 108, whichever of them is the darker: the absolute lightness contrast
 * of APCA 0.0.98G-4g. 60 is the least for body text, 75 is preferred.
 */
export function lightnessContrast(text: string, ground: string): number {
  const [inked, paper] = [luminanceOf(text), luminanceOf(ground)]
  const raw = paper > inked ? paper ** 0.56 - inked ** 0.57 : inked ** 0.62 - paper ** 0.65
  const scaled = raw * 1.14
  return scaled < 0.1 ? 0 : (scaled - 0.027) * 100
}
