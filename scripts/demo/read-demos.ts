import { type Demo, portals, toDemo } from '@kewen/content/demo'
import { readFacts } from './read-facts.ts'

/** The keys of the portals that the demonstration has. */
export const demoKeys: string[] = portals.map((portal) => portal.site.key)

/** The demonstration of each of these portals, with its facts filled in, in the order in which they are loaded. */
export const readDemos = (keys = demoKeys): Demo[] =>
  portals.filter((portal) => keys.includes(portal.site.key)).map((portal) => toDemo(portal, readFacts(portal.site.key)))
