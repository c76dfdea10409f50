import { readdirSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import type { AstroIntegration } from 'astro'
import { homePath, linkTo, pathIn } from '@kewen/content/routes'

const pages = new URL('../src/pages/', import.meta.url)

/** What a portal has once, whatever its languages. */
const ofAllLanguages = /(?:^|\/)(?:theme\.css|icon\.svg|robots\.txt|\[\.\.\.old\])\.ts$/

/**
 * Gives each page an address in the folder of English too, from the same template: the language of a page is that of its
 * address. `isStatic` says that files are written: a static build would write the page at `/en` to `en.html`.
 */
export const englishEdition = ({ isStatic }: { isStatic: boolean }): AstroIntegration => ({
  name: 'kewen-english-edition',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      for (const name of readdirSync(pages, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(?:astro|ts)$/.test(name) || ofAllLanguages.test(name)) continue
        const stem = `/${name.replaceAll('\\', '/').replace(/\.(?:astro|ts)$/, '')}`
        const isHome = `${stem}.html` === homePath
        const writesFiles = isStatic && command === 'build'
        injectRoute({
          pattern: pathIn('en', isHome && !writesFiles ? '' : stem),
          entrypoint: new URL(name, pages),
        })
      }
    },
    // `astro dev` takes no address that ends in a slash but the root, and refuses others before any middleware is asked.
    'astro:server:setup': ({ server }) => {
      const home = pathIn('en', homePath)
      server.httpServer?.prependListener('request', (request: IncomingMessage) => {
        if (request.url === linkTo(home)) request.url = home
      })
    },
  },
})
