import type { AstroIntegration } from 'astro'

const pages = { '/page-kinds': 'PageKinds.astro', '/components': 'Components.astro' }

/**
 * Gives `astro dev` two pages for authors of templates: one that leads to every page kind of every portal, and for each
 * portal one with every component in every state. They are in no build.
 */
export const developmentPages = (): AstroIntegration => ({
  name: 'kewen-development-pages',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return
      for (const [pattern, name] of Object.entries(pages))
        injectRoute({ pattern, entrypoint: new URL(`../src/development/${name}`, import.meta.url) })
    },
  },
})
