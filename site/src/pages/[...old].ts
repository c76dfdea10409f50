import type { APIRoute } from 'astro'

/** A static build has its old addresses from `build/release-files.ts`: their files are of any name. */
export const getStaticPaths = () => []

/** Where no page of a fixed address fits. `middleware.ts` has answered for the old addresses among them. */
export const GET: APIRoute = () => new Response('No such page.', { status: 404 })
