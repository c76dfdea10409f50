import type { APIRoute } from 'astro'
import { sitemapAddresses } from '../sitemaps/addresses.ts'
import { toSitemapIndex } from '../sitemaps/sitemap.ts'
import { xmlResponse } from '../sitemaps/xml-response.ts'

export const GET: APIRoute = ({ locals: { model } }) => xmlResponse(toSitemapIndex(sitemapAddresses(model)))
