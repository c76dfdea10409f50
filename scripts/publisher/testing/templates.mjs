// The smallest site that reads as the real one does, and gives itself away where a page is not what it should be.
import { canonicalUrl, pathOf, mediaPath, scientistsPath } from '@kewen/content/routes'

const line = (value) => `${JSON.stringify(value)}\n`

const views = {
  home: ({ model, site }) => [
    site,
    model.latest(site.id, 6),
    model.pinned(),
    model.list('columns'),
    model.list('campaigns'),
  ],
  'not-found': ({ site }) => ['404', site.name],
  gone: ({ site }) => ['410', site.name],
  article: ({ model, route }) => {
    const article = model.document('article', route.owner)
    if (article.title.zh.includes('THROW')) throw new Error('the story is told to throw')
    if (article.title.zh.includes('HANG')) for (;;);
    if (article.title.zh.includes('WAIT')) return new Promise(() => {})
    if (article.title.zh.includes('EXIT')) process.exit(0)
    if (article.title.zh.includes('EAT'))
      for (const eaten = []; ;) eaten.push(Array.from({ length: 100_000 }, Math.random))
    if (article.title.zh.includes('MISSING')) return null
    const cover = article.cover && model.media(article.cover)
    return [
      article,
      article.column && model.card(article.column),
      article.campaign && model.card(article.campaign),
      article.profiles.map((id) => model.card(id)),
      cover?.files.map(({ name }) => mediaPath(name)),
    ]
  },
  month: ({ model, route }) => [model.card(route.owner), model.shelf(route.owner, route.month)],
  archive: ({ model, site }) => [model.months(site.id)],
  profiles: ({ model }) => [model.list('profiles')],
  scientists: ({ model }) => [model.list('scientists')],
  campaigns: ({ model }) => [model.list('campaigns'), model.list('campaigns').map(({ id }) => model.branches(id))],
  structure: ({ model }) => [
    model.list('columns'),
    model.list('topics'),
    model.list('pages'),
    model.has(scientistsPath),
  ],
  page: ({ model, route }) => [model.document('page', route.owner), model.list('leaders')],
  evergreen: ({ model, route }) => [route.path, model.site.name],
  theme: ({ model, route }) => [model.card(route.owner), model.isMourning],
  redirect: ({ model, route }) => [model.leadsTo(route)],
  robots: ({ model }) => [model.site.indexed],
  'sitemap-index': ({ model, site }) => [model.months(site.id)],
  'sitemap-month': ({ model, site, route }) =>
    model.shelf(site.id, route.month).map((card) => canonicalUrl(site, pathOf(card))),
  'sitemap-pages': ({ model }) =>
    [model.list('profiles'), model.list('pages'), model.list('topics')].flat().map(pathOf),
}
const stream = ({ model, route }) => [
  model.document(route.page, route.owner),
  model.stageOf(model.document(route.page, route.owner).period ?? {}),
  model.months(route.owner),
  model.latest(route.owner, 3),
]
const feed = ({ model, route }) => model.latest(route.owner, 5).map(({ id }) => model.document('article', id))
const plain = ({ model, route }) => [model.card(route.owner)]
Object.assign(views, { column: stream, topic: stream, campaign: stream, profile: stream })
Object.assign(views, { rss: feed, atom: feed, 'json-feed': feed })

export async function render(path, model) {
  const route = model.route(path)
  const lines = await (views[route.page] ?? plain)({ model, route, site: model.site })
  if (!lines) throw new Error(`There is no page at ${path}.`)
  return `<!doctype html>\n${path}\n${lines.map(line).join('')}`
}
