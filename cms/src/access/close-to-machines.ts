import type { Access, SanitizedConfig } from 'payload'
import { memberOf } from './member.ts'

/**
 * Shuts the collections that Payload adds to machines: it opens them to whoever is logged in. A lock tells who works on
 * which document, preferences are of people alone.
 */
export function closeToMachines(config: SanitizedConfig): void {
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue
    for (const operation of ['create', 'read', 'readVersions', 'update', 'delete'] as const)
      collection.access[operation] = byPeople(collection.access[operation])
  }
}

const byPeople =
  (rule: Access): Access =>
  (args) =>
    memberOf(args.req.user) !== null && rule(args)
