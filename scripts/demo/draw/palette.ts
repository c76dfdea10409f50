import type { Light } from '@kewen/content/demo'

/** The colours of a light: the sky from its top to the horizon, the land from the horizon to the reader's feet. */
export type Palette = {
  sky: [string, string, string, string]
  land: [string, string, string, string, string]
  disc: string
  accent: string
  ink: string
}

export const palettes: Record<Light, Palette> = {
  day: {
    sky: ['#2f83bd', '#5ba3d0', '#93c5e2', '#d3e8f2'],
    land: ['#dcc594', '#cba869', '#b1874b', '#8a6337', '#4b3a2c'],
    disc: '#fdf6e3',
    accent: '#1c4f7a',
    ink: '#14293b',
  },
  dawn: {
    sky: ['#6d9fc4', '#a9c5d6', '#ead3b8', '#f5bf92'],
    land: ['#d9a07b', '#bb7d62', '#905c53', '#634047', '#35283a'],
    disc: '#fff1cf',
    accent: '#2a5d86',
    ink: '#221d30',
  },
  summer: {
    sky: ['#3c8fc0', '#77b6d6', '#b6dbe6', '#ecf4ea'],
    land: ['#bcd19e', '#92b47a', '#68955e', '#44744a', '#234a3a'],
    disc: '#fffbe8',
    accent: '#d9a441',
    ink: '#12302c',
  },
  dusk: {
    sky: ['#14406b', '#2f6b94', '#86aebb', '#efcf94'],
    land: ['#bf9457', '#96703f', '#6a4d33', '#40352f', '#1d2229'],
    disc: '#fff0c8',
    accent: '#f3c37a',
    ink: '#121820',
  },
  night: {
    sky: ['#0d1b34', '#142a4d', '#1f3f69', '#3a638c'],
    land: ['#2b4a6a', '#213a57', '#182b44', '#101e32', '#0a1321'],
    disc: '#f5ecd2',
    accent: '#d0a260',
    ink: '#070d18',
  },
  winter: {
    sky: ['#7fa9c6', '#a9c6d8', '#cfdfe7', '#eef2f1'],
    land: ['#e2e6e5', '#c5cfd5', '#a1b3c0', '#71899c', '#3e566a'],
    disc: '#fffdf4',
    accent: '#b37a35',
    ink: '#1f3446',
  },
}

/** The land's colour at a share of the way from the horizon (0) to the reader's feet (1). */
export function landAt({ land }: Palette, share: number): string {
  const place = Math.min(Math.max(share, 0), 1) * (land.length - 1)
  const from = Math.min(Math.floor(place), land.length - 2)
  return blend(land[from]!, land[from + 1]!, place - from)
}

/** Mixes two colours, channel by channel: `share` is how much of the second. */
export function blend(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [low, high] = [from, to].map((colour) => Number.parseInt(colour.slice(start, start + 2), 16)) as [
      number,
      number,
    ]
    return Math.round(low + (high - low) * share)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}
