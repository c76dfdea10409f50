import type { APIRoute } from 'astro'
import { iconSvg } from '../drawing/icon.ts'
import { lookOf } from '../theme/look-of.ts'

export const GET: APIRoute = ({ locals: { model } }) =>
  new Response(iconSvg(model.site.key, { ...model.site.brand, look: lookOf(model.site) }), {
    headers: { 'content-type': 'image/svg+xml' },
  })
