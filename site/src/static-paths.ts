import type { GetStaticPathsOptions, GetStaticPathsResult } from 'astro'
import type { PageKind } from '@kewen/content/routes'

/**
 * The `getStaticPaths` of a page: the addresses of its kind that fit its file's name, taken from the snapshot. Pages get
 * no props from it, so that every way of rendering gives them the same.
 */
export const staticPaths =
  (page: PageKind) =>
  async ({ routePattern }: Pick<GetStaticPathsOptions, 'routePattern'>): Promise<GetStaticPathsResult> => {
    const { siteAt, snapshot } = await import('./source.ts')
    const pattern = patternOf(routePattern)
    return snapshot
      .routes(siteAt().id)
      .filter((route) => route.page === page)
      .flatMap((route) => {
        const params = route.path.match(pattern)?.groups
        return params ? [{ params: { ...params } }] : []
      })
  }

/** `/columns/[slug]/[month]` as an expression that takes the parameters out of `/columns/news/2024-02.html`. */
export const patternOf = (routePattern: string): RegExp =>
  new RegExp(`^${routePattern.replaceAll('.', '\\.').replace(/\[(\w+)\]/g, '(?<$1>[^/]+?)')}(?:\\.html)?$`)
