import type { AstroIntegration } from 'astro'

/** The address of the page that lists all page kinds. */
export const pageKindsPath = '/page-kinds'

/** Gives `astro dev` a page that leads to every page kind of every portal. It is in no build. */
export const pageKinds = (): AstroIntegration => ({
  name: 'kewen-page-kinds',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command === 'dev')
        injectRoute({
          pattern: pageKindsPath,
          entrypoint: new URL('../src/development/PageKinds.astro', import.meta.url),
        })
    },
  },
})
