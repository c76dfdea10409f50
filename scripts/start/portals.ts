import { readFileSync } from 'node:fs'
import { z } from 'zod'

const Portals = z.array(z.object({ key: z.string(), name: z.string() }))
export type Portals = z.infer<typeof Portals>

/** The portals that the publisher has made. */
export const readPortals = (file: string): Portals => Portals.parse(JSON.parse(readFileSync(file, 'utf8')))
