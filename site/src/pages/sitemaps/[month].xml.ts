import type { APIRoute } from 'astro'
import { routeAt } from '../../page-at.ts'
import { monthAddresses } from '../../sitemaps/addresses.ts'
import { toSitemap } from '../../sitemaps/sitemap.ts'
import { xmlResponse } from '../../sitemaps/xml-response.ts'
import { staticPaths } from '../../static-paths.ts'

export const getStaticPaths = staticPaths('sitemap-month')

export const GET: APIRoute = ({ locals, url }) => {
  const route = routeAt({ locals, url }, 'sitemap-month')
  if (!route?.month) return new Response(null, { status: 404 })
  return xmlResponse(toSitemap(monthAddresses(locals.model, route.month)))
}
