import type { Tint } from '@kewen/content/demo'
import { blend, type Palette } from './palette.ts'

const ink = '#1b1513'
/** How much of a colour gives way to the tint. */
const strength = 0.82

/**
 * The colours of a light in those of a site: each keeps its lightness and most of it takes the tint's hue. The sky runs
 * from ink over the accent to the ground, the land from ink over the primary colour to it.
 */
export function tinted(palette: Palette, { primary, accent, ground, lamp = ground }: Tint): Palette {
  const towards = (middle: string) => (colour: string) =>
    blend(colour, onRamp([ink, middle, ground], lightnessOf(colour)), strength)
  const inSky = towards(accent)
  const onLand = towards(primary)
  return {
    sky: palette.sky.map(inSky) as Palette['sky'],
    land: palette.land.map(onLand) as Palette['land'],
    disc: blend(palette.disc, lamp, strength),
    accent: inSky(palette.accent),
    ink: onLand(palette.ink),
  }
}

/** The colour at that lightness of a ramp from dark over a middle colour to light. */
function onRamp([dark, middle, light]: [string, string, string], lightness: number): string {
  const turn = lightnessOf(middle)
  return lightness < turn
    ? blend(dark, middle, lightness / turn)
    : blend(middle, light, (lightness - turn) / (1 - turn))
}

/** From 0 to 1, as the eye weighs the channels. */
function lightnessOf(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
  return 0.3 * red! + 0.59 * green! + 0.11 * blue!
}
