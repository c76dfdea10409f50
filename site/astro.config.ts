import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { bundleEverything } from './build/bundle-everything.ts'
import { englishEdition } from './build/english-edition.ts'
import { developmentPages } from './build/development-pages.ts'
import { releaseFiles } from './build/release-files.ts'
import { rendererAdapter } from './build/renderer-adapter.ts'
import { serveMedia } from './build/serve-media.ts'
import { serveOnDemand } from './build/serve-on-demand.ts'
import { env } from './env.ts'

const { MODE, OUT, SNAPSHOT, FILES, SITE } = env
const isServer = MODE === 'server'

export default defineConfig({
  output: MODE,
  outDir: OUT ?? `dist/${MODE}`,
  cacheDir: `.astro/cache-${MODE}`,
  trailingSlash: 'never',
  build: { format: 'file', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  ...(isServer ? { adapter: rendererAdapter() } : {}),
  integrations: [
    mdx(),
    englishEdition({ isStatic: !isServer }),
    serveOnDemand(),
    developmentPages(),
    serveMedia(FILES),
    ...(isServer ? [] : [releaseFiles({ snapshot: SNAPSHOT, files: FILES, site: SITE })]),
  ],
  vite: { plugins: [bundleEverything()] },
})
