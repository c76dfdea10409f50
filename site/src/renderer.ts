import { createApp } from 'astro/app/entrypoint'

/**
 * The portal as the publisher renders it: `app.render(new Request(origin + path), { locals: { model } })`, where `path`
 * is the name of a file of the release (`/index.html`). A page that throws rejects with what it threw.
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
