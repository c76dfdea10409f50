import { readdirSync } from 'node:fs'
import type { AstroIntegration } from 'astro'
import { languages } from '@kewen/content/contract'
import { pathIn } from '@kewen/content/routes'

const pages = new URL('../src/pages/', import.meta.url)

/** Lets `astro dev` render each page when it is asked for, as the renderer does, with no paths known beforehand. */
export const serveOnDemand = (): AstroIntegration => ({
  name: 'kewen-serve-on-demand',
  hooks: {
    'astro:config:setup': ({ command, updateConfig, injectRoute }) => {
      if (command !== 'dev') return
      updateConfig({ output: 'server' })
      // Astro would look for `/archive` only where nothing stands at `/archive.html`: the route of old addresses does.
      for (const name of readdirSync(pages))
        if (name.endsWith('.astro'))
          for (const language of languages)
            injectRoute({
              pattern: pathIn(language, `/${name.replace('.astro', '.html')}`),
              entrypoint: new URL(name, pages),
            })
    },
  },
})
