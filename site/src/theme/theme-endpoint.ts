import type { APIRoute } from 'astro'
import { routeAt } from '../page-at.ts'
import { brandOf } from './brand-of.ts'
import { lookCss } from './look-css.ts'
import { themeCss } from './theme-css.ts'

/** Answers with the colours of the site or campaign at whose address it stands. */
export const themeEndpoint: APIRoute = ({ locals, url }) => {
  const route = routeAt({ locals, url }, 'theme')
  const owner = route && locals.model.card(route.owner)
  if (owner?.kind !== 'site' && owner?.kind !== 'campaign') return new Response(null, { status: 404 })
  const brand = brandOf(locals.model, owner.kind === 'campaign' ? owner : undefined)
  return new Response(themeCss(brand, { isMourning: locals.model.isMourning, look: lookCss(locals.model.site) }), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  })
}
