import { createApp } from 'astro/app/entrypoint'
import type { ReadingModel } from '@kewen/content/reading'
import { plainPages } from './plain-pages.ts'
import { redirectPage } from './redirects/redirect-page.ts'

/**
 * The portal as Astro serves it: `app.render(new Request(origin + path), { locals: { model } })`. A page that throws
 * rejects with what it threw.
 */
export const app = createApp({ streaming: false })

app.renderError = async (request, { error, status }) => {
  throw error ?? new Error(`The portal has no page at ${request.url} (${status}).`)
}

// Astro asks Node's loader for a page's module at each render. It is the same each time, and asking takes as long as a
// small page.
const { pageMap } = app.manifest
for (const [component, load] of pageMap ?? []) pageMap!.set(component, once(load))

function once<Result>(load: () => Result): () => Result {
  let loaded: { result: Result } | null = null
  return () => (loaded ??= { result: load() }).result
}

const pages = plainPages(app.manifest)

/**
 * The portal as the publisher renders it: what the file of a release at `path` (`/index.html`) holds, byte for byte as
 * `app` would answer. Rejects with what a page threw, and where there is none.
 */
export async function render(path: string, model: ReadingModel): Promise<string | Uint8Array> {
  const route = model.route(path)
  if (!route) throw new Error(`The portal has no page at ${path}.`)
  const text = route.page === 'redirect' ? redirectPage(model, route) : await pages.render(path, model)
  if (text !== null) return text
  const response = await app.render(new Request(model.site.origins[0]! + path), { locals: { model } })
  if (!response.ok) throw new Error(`The template of ${path} answered ${response.status}, not with a page.`)
  return new Uint8Array(await response.arrayBuffer())
}
