import type { Drawing, Motif } from '@kewen/content/demo'
import { arches } from './motifs/arches.ts'
import { branches } from './motifs/branches.ts'
import { contours } from './motifs/contours.ts'
import { dunes } from './motifs/dunes.ts'
import { grass } from './motifs/grass.ts'
import { lattice } from './motifs/lattice.ts'
import { orbit } from './motifs/orbit.ts'
import { river } from './motifs/river.ts'
import { road } from './motifs/road.ts'
import { stars } from './motifs/stars.ts'
import { strata } from './motifs/strata.ts'
import { turbines } from './motifs/turbines.ts'
import { waves } from './motifs/waves.ts'
import { windows } from './motifs/windows.ts'
import { palettes } from './palette.ts'
import { randomOf } from './random.ts'
import { disc, type Scene, sky } from './scene.ts'
import { drawing } from './svg.ts'
import { tinted } from './tint.ts'

/** The size of a cover, in pixels. */
export const coverSize = { width: 1600, height: 1067 }

/** How a motif stands: what it draws, between which shares of the height its horizon lies, and whether a sun may rise. */
const motifs: Record<Motif, { draw: (scene: Scene) => string[]; horizon: [number, number]; withDisc: boolean }> = {
  arches: { draw: arches, horizon: [0.5, 0.5], withDisc: false },
  branches: { draw: branches, horizon: [0.24, 0.32], withDisc: false },
  contours: { draw: contours, horizon: [0.24, 0.34], withDisc: true },
  dunes: { draw: dunes, horizon: [0.4, 0.5], withDisc: true },
  grass: { draw: grass, horizon: [0.46, 0.6], withDisc: true },
  lattice: { draw: lattice, horizon: [0.34, 0.48], withDisc: true },
  orbit: { draw: orbit, horizon: [0.7, 0.7], withDisc: false },
  river: { draw: river, horizon: [0.28, 0.38], withDisc: true },
  road: { draw: road, horizon: [0.42, 0.54], withDisc: true },
  stars: { draw: stars, horizon: [0.68, 0.76], withDisc: false },
  strata: { draw: strata, horizon: [0.42, 0.52], withDisc: true },
  turbines: { draw: turbines, horizon: [0.5, 0.6], withDisc: true },
  waves: { draw: waves, horizon: [0.34, 0.46], withDisc: true },
  windows: { draw: windows, horizon: [0.5, 0.5], withDisc: false },
}

/** A cover as SVG: a horizon in its light, with what stands on it. Equal input gives equal bytes. */
export function drawCover({ motif, light, seed, tint }: Omit<Extract<Drawing, { kind: 'cover' }>, 'kind'>): string {
  const { draw, horizon, withDisc } = motifs[motif]
  const random = randomOf(`${motif}|${light}|${seed}`)
  const scene: Scene = {
    ...coverSize,
    horizon: coverSize.height * random.between(...horizon),
    palette: tint ? tinted(palettes[light], tint) : palettes[light],
    random,
  }
  return drawing(coverSize.width, coverSize.height, [...sky(scene), ...(withDisc ? disc(scene) : []), ...draw(scene)])
}
