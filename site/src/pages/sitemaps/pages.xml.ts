import type { APIRoute } from 'astro'
import { pageAddresses } from '../../sitemaps/addresses.ts'
import { toSitemap } from '../../sitemaps/sitemap.ts'
import { xmlResponse } from '../../sitemaps/xml-response.ts'

export const GET: APIRoute = ({ locals: { model } }) => xmlResponse(toSitemap(pageAddresses(model)))
