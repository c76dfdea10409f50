import { defineMiddleware } from 'astro:middleware'
import { pathAt } from './page-at.ts'
import { redirectPage } from './redirects/redirect-page.ts'

/**
 * The renderer hands each page its reading model; `astro build` and `astro dev` have it opened here. An old address may
 * be of any form, that of a page too, so it is looked for before any page is.
 */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  locals.model ??= (await import('./source.ts')).openModel(url)
  const route = locals.model.route(pathAt({ url }))
  // Each page in another language stands for all portals, also for those that are not written in it.
  if (!route && locals.model.language !== 'zh') return new Response(null, { status: 404 })
  if (route?.page !== 'redirect') return next()
  return new Response(redirectPage(locals.model, route), { headers: { 'content-type': 'text/html; charset=utf-8' } })
})
