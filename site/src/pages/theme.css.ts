import type { APIRoute } from 'astro'
import { brandOf } from '../theme/brand-of.ts'
import { themeCss } from '../theme/theme-css.ts'

/** The colours of the site. */
export const GET: APIRoute = ({ locals: { model } }) =>
  new Response(themeCss(brandOf(model)), { headers: { 'content-type': 'text/css; charset=utf-8' } })
