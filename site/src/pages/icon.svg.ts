import type { APIRoute } from 'astro'
import { iconSvg } from '../drawing/icon.ts'

export const GET: APIRoute = ({ locals: { model } }) =>
  new Response(iconSvg(model.site.key, model.site.brand), { headers: { 'content-type': 'image/svg+xml' } })
