import type { APIRoute } from 'astro'
import { toRobots } from '../sitemaps/robots.ts'

export const GET: APIRoute = ({ locals: { model } }) =>
  new Response(toRobots(model.site, model.languages), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
