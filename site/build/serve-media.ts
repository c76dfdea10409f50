import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AstroIntegration } from 'astro'
import { mediaNameOf } from '@kewen/content/routes'
import { drawingOf, sizes } from '@kewen/content/design'

/** Gives `astro dev` the media files: those of a folder, or where there is none a drawing in the place of each. */
export const serveMedia = (folder: string | undefined): AstroIntegration => ({
  name: 'kewen-serve-media',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, response, next) => {
        const name = mediaNameOf(request.originalUrl ?? '')
        if (!name) return next()
        if (!folder) return void response.setHeader('Content-Type', 'image/svg+xml').end(placeholder(name))
        readFile(join(folder, name.slice(0, 2), name)).then((bytes) => {
          if (name.endsWith('.svg')) response.setHeader('Content-Type', 'image/svg+xml')
          response.end(bytes)
        }, next)
      })
    },
  },
})

const placeholder = (seed: string): string => {
  const { width, height } = sizes.picture
  const paths = drawingOf('horizons', 'picture', seed).map(
    (outline) => `<path fill="#7a8b99" fill-opacity=".4" d="${outline}"/>`,
  )
  const size = `viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMax slice"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${paths.join('')}</svg>`
}
