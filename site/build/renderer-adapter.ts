import type { AstroIntegration } from 'astro'

/** The adapter of the server build: its entry gives the application to whoever renders, and listens to nothing. */
export const rendererAdapter = (): AstroIntegration => ({
  name: 'kewen-renderer',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'kewen-renderer',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('../src/renderer.ts', import.meta.url),
        adapterFeatures: { buildOutput: 'server' },
        supportedAstroFeatures: {
          serverOutput: 'stable',
          staticOutput: 'stable',
          hybridOutput: 'stable',
          sharpImageService: 'stable',
        },
      }),
  },
})
