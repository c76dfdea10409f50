import { defineMiddleware } from 'astro:middleware'

/** The renderer hands each page its reading model; `astro build` and `astro dev` have it opened here. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  locals.model ??= (await import('./source.ts')).openModel(url)
  return next()
})
