import type { PageKind, Route } from '@kewen/content/routes'

/** Addresses by the kind of their page, both in order. */
export function routesByKind(routes: Route[]): { kind: PageKind; paths: string[] }[] {
  const byKind = new Map<PageKind, string[]>()
  for (const { page, path } of routes) byKind.set(page, [...(byKind.get(page) ?? []), path])
  return [...byKind].map(([kind, paths]) => ({ kind, paths: paths.sort() })).sort((a, b) => (a.kind < b.kind ? -1 : 1))
}
