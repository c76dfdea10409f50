import { type Demo, portals, toDemo } from '@kewen/content/demo'
import { readFacts } from './read-facts.ts'

/** The demonstration of each portal, with its facts filled in, in the order in which the portals are loaded. */
export const readDemos = (): Demo[] => portals.map((portal) => toDemo(portal, readFacts(portal.site.key)))
