/** A colour by perceived lightness (0–1), chroma (0–0.4) and hue (degrees): CSS Color 4, section 9. */
export type Oklch = { l: number; c: number; h: number }
type Triple = readonly [number, number, number]

const toLinear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
const fromLinear = (channel: number): number =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055

/** The channels of `#rrggbb`, between 0 and 1. */
export const channelsOf = (hex: string): Triple => {
  const number = Number.parseInt(hex.slice(1), 16)
  return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255]
}

const linearOf = (hex: string): Triple => {
  const [red, green, blue] = channelsOf(hex)
  return [toLinear(red), toLinear(green), toLinear(blue)]
}

export function toOklch(hex: string): Oklch {
  const [red, green, blue] = linearOf(hex)
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const l = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short
  return { l, c: Math.hypot(a, b), h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 }
}

function linearFrom({ l, c, h }: Oklch): Triple {
  const a = c * Math.cos((h * Math.PI) / 180)
  const b = c * Math.sin((h * Math.PI) / 180)
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]
}

const isDisplayable = (linear: Triple): boolean => linear.every((channel) => channel >= -0.0001 && channel <= 1.0001)

const toByte = (linear: number): string =>
  Math.round(fromLinear(Math.min(1, Math.max(0, linear))) * 255)
    .toString(16)
    .padStart(2, '0')

/** The colour as `#rrggbb`. What no screen shows keeps its lightness and hue, and loses chroma. */
export const toHex = (colour: Oklch): string => `#${linearFrom(intoGamut(colour)).map(toByte).join('')}`

function intoGamut(colour: Oklch): Oklch {
  if (isDisplayable(linearFrom(colour))) return colour
  let [shown, lost] = [0, colour.c]
  for (let step = 0; step < 20; step++) {
    const c = (shown + lost) / 2
    if (isDisplayable(linearFrom({ ...colour, c }))) shown = c
    else lost = c
  }
  return { ...colour, c: shown }
}

function luminanceOf(hex: string): number {
  const [red, green, blue] = linearOf(hex)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast ratio of two colours, from 1 to 21: WCAG 2.2, 'contrast ratio'. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}
