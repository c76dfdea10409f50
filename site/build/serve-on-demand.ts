import type { AstroIntegration } from 'astro'

/** Lets `astro dev` render each page when it is asked for, as the renderer does, with no paths known beforehand. */
export const serveOnDemand = (): AstroIntegration => ({
  name: 'kewen-serve-on-demand',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'dev') updateConfig({ output: 'server' })
    },
  },
})
