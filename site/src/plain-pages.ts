import { renderToString } from 'astro/runtime/server/index.js'
import type { AstroGlobal, RouteInfo, SSRElement, SSRManifest, SSRMetadata, SSRResult } from 'astro'
import type { ReadingModel } from '@kewen/content/reading'

type PlainPage = {
  route: RouteInfo['routeData']
  styles: SSRElement[]
  component: Parameters<typeof renderToString>[1]
}

/**
 * Renders those pages that need no more of Astro than its components. Astro would make a request, a response, cookies, a
 * session, a policy and a context for each page, which takes as long as the page itself. Of `Astro` a template gets its
 * props, `locals` and `url`.
 *
 * This leans on what Astro (pinned to one version) keeps to itself: which fields of `SSRResult` a component without
 * islands and scripts needs, and that a route's pattern fits an address without `.html` or `/index.html`.
 * `renderer.int.test.ts` holds each kind of page against what Astro makes of it.
 */
export function plainPages(manifest: SSRManifest) {
  const { base, clientDirectives, componentMetadata, compressHTML, pageMap, routes, userAssetsBase } = manifest
  const known = new Map<RouteInfo, Promise<PlainPage | null>>()

  function pageAt(path: string): Promise<PlainPage | null> | null {
    const address = path.replace(/(?:\/index)?\.html$/, '') || '/'
    const info = routes.find(({ routeData }) => routeData.pattern.test(address))
    if (info && !known.has(info)) known.set(info, load(info))
    return info ? known.get(info)! : null
  }

  /** The page of a route; null where it needs more of Astro. */
  async function load({ routeData: route, scripts, styles }: RouteInfo): Promise<PlainPage | null> {
    const sheets = styles.flatMap((style) => (style.type === 'external' ? [toLink(base, style.src)] : []))
    const isPlain = route.type === 'page' && scripts.length === 0 && sheets.length === styles.length
    const module = isPlain ? await (await pageMap?.get(route.component)?.())?.page() : undefined
    const { propagation = 'none' } = componentMetadata.get(module?.default.moduleId ?? '') ?? {}
    return module && propagation === 'none' ? { route, styles: sheets, component: module.default } : null
  }

  return {
    /** The text of a page. Null where there is none, or where Astro is to render it. Rejects with what it threw. */
    async render(path: string, model: ReadingModel): Promise<string | null> {
      const page = await pageAt(path)
      if (!page) return null
      const locals = { model }
      const url = new URL(model.site.origins[0]! + path)
      const result = {
        base,
        userAssetsBase,
        cancelled: false,
        clientDirectives,
        componentMetadata,
        compressHTML,
        createAstro: (props: object) => ({ props, locals, url, self: null }) as unknown as AstroGlobal,
        links: new Set<SSRElement>(),
        scripts: new Set<SSRElement>(),
        styles: new Set(page.styles),
        partial: false,
        renderers: manifest.renderers,
        pathname: path,
        shouldInjectCspMetaTags: false,
        _metadata: metadata(componentMetadata.get(page.component.moduleId ?? '')?.containsHead ?? false),
      } satisfies Partial<SSRResult>
      const text = await renderToString(result as unknown as SSRResult, page.component, {}, {}, true, page.route)
      return typeof text === 'string' ? text : null
    },
  }
}

const toLink = (base: string, src: string): SSRElement => ({
  props: { rel: 'stylesheet', href: base.replace(/\/$/, '') + (src.startsWith('/') ? src : `/${src}`) },
  children: '',
})

const metadata = (headInTree: boolean): SSRMetadata => ({
  hasHydrationScript: false,
  rendererSpecificHydrationScripts: new Set(),
  renderedScripts: new Set(),
  hasDirectives: new Set(),
  hasRenderedHead: false,
  hasRenderedServerIslandRuntime: false,
  headInTree,
  extraHead: [],
  extraStyleHashes: [],
  extraScriptHashes: [],
  propagators: new Set(),
  routeHasPropagation: false,
  pendingSlotEvaluations: [],
  templateDepth: 0,
})
