import { createApp } from 'astro/app/entrypoint'

/**
 * The portal as the publisher renders it: `app.render(new Request(origin + path), { locals: { model } })`, where `path`
 * is the name of a file of the release (`/index.html`). A page that throws rejects with what it threw.
 */
export const app = createApp({ streaming: false })

app.renderError = async (request, { error, status }) => {
  throw error ?? new Error(`The portal has no page at ${request.url} (${status}).`)
}
