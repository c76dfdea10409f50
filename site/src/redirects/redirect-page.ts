import { nameOf, type Language } from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { canonicalUrl, type Route } from '@kewen/content/routes'
import { messagesIn } from '../messages/messages-in.ts'
import { writeHtml } from '../xml/write-html.ts'
import { element, type Element } from '../xml/write-xml.ts'

const tags: Record<Language, string> = { zh: 'zh-Hans', en: 'en' }

/**
 * The page that stands at an old address where no server redirects. It is plain, and reads no more than where it leads:
 * there may be very many. Throws where it leads nowhere, since such a route does not exist.
 */
export function redirectPage(model: ReadingModel, route: Route): string {
  const target = model.leadsTo(route)
  if (!target) throw new Error(`The old address ${route.path} leads to nothing that is published.`)
  const { href, card } = target
  const { site, language } = model
  const other: Language = language === 'zh' ? 'en' : 'zh'
  const name = card ? model.name(nameOf(card)) : href
  const sentence = (of: Language): Element =>
    element(
      'p',
      of === language ? {} : { lang: tags[of] },
      messagesIn(of).moved,
      element('br'),
      element('a', { href, lang: of === language ? undefined : tags[language] }, name),
    )
  return `<!doctype html>\n${writeHtml([
    element(
      'html',
      { lang: tags[language] },
      element(
        'head',
        {},
        element('meta', { charset: 'utf-8' }),
        element('title', {}, `${name} - ${model.name(site.shortName)}`),
        element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        element('meta', { 'http-equiv': 'refresh', content: `0; url=${href}` }),
        element('meta', { name: 'robots', content: 'noindex' }),
        element('link', { rel: 'canonical', href: href.startsWith('/') ? canonicalUrl(site, href) : href }),
      ),
      element('body', {}, element('main', {}, sentence(language), sentence(other))),
    ),
  ])}\n`
}
