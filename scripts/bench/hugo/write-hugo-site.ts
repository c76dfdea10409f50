import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { monthOf, type Article, type Form, type Media, type Ref } from '@kewen/content/contract'
import { evergreenPages } from '@kewen/content/routes'
import type { SnapshotReader } from '@kewen/content/snapshot'
import { corpusFiles } from '../corpus/corpus-pictures.ts'
import { hugoConfig } from './hugo-config.ts'
import { toCover, toMarkdown, type Lookup } from './to-markdown.ts'

type FrontMatter = Record<string, unknown>
type Stream = Extract<Form, { kind: 'column' | 'topic' | 'campaign' | 'profile' }>

const folders = { column: 'columns', topic: 'topics', campaign: 'campaigns', profile: 'profiles' } as const
const shown = { column: 24, topic: 24, campaign: 12, profile: 12 } as const

/**
 * Writes a corpus as a site for Hugo: an article is a Markdown file, a stream and each of its months is a term of a
 * taxonomy, so that Hugo gathers stories in the way it is best at. What Hugo would have to look for (months by year, the
 * month before and after, where a title may break) stands in the front matter.
 */
export function writeHugoSite(folder: string, snapshot: SnapshotReader): void {
  const site = snapshot.sites()[0]!
  const forms = snapshot.digests().flatMap(({ id }) => snapshot.form(id) ?? [])
  const byId = new Map<Ref, Form>(forms.map((form) => [form.id, form]))
  const streams = forms.filter((form): form is Stream => form.kind in folders)
  const ofKind = (kind: Stream['kind']): string[] =>
    streams.filter((form) => form.kind === kind).map(({ slug }) => slug)
  const cover = (id: Ref | undefined): ReturnType<typeof toCover> | undefined =>
    id === undefined ? undefined : toCover(byId.get(id) as Media)

  const write = (path: string, matter: FrontMatter, body = ''): void => {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${JSON.stringify(matter)}\n${body}\n`)
  }

  cpSync(join(import.meta.dirname, 'layouts'), join(folder, 'layouts'), { recursive: true })
  for (const [name, bytes] of corpusFiles()) {
    const file = join(folder, 'static/media', name.slice(0, 2), name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  const standing = streams.map(({ kind, slug }) => `/${folders[kind]}/${slug}.html`)
  writeFileSync(
    join(folder, 'hugo.json'),
    JSON.stringify(hugoConfig(site, { streams, standing, columns: ofKind('column') })),
  )

  const lookup: Lookup = {
    addressOf: (ref) => {
      const found = byId.get(ref)
      if (found?.kind === 'article') return `/${found.address}.html`
      return found && found.kind in folders
        ? `/${folders[(found as Stream).kind]}/${(found as Stream).slug}.html`
        : null
    },
    titleOf: (ref) => (byId.get(ref) as Article).title.zh,
    media: (ref) => (byId.get(ref) as Media | undefined) ?? null,
  }
  const slugOf = (ref: Ref): string => (byId.get(ref) as Stream).slug

  for (const article of forms.filter((form) => form.kind === 'article')) {
    const month = monthOf(article.publishedAt)
    const [column, campaigns] = [slugOf(article.column!), article.campaign ? [slugOf(article.campaign)] : []]
    const [topics, profiles] = [article.topics.map(slugOf), article.profiles.map(slugOf)]
    const inMonth = (slug: string): string => `${slug}-${month}`
    write(
      `content/${article.address}.md`,
      {
        title: article.title.zh,
        broken: article.title.zh.replaceAll(/(..)(?=.)/gu, '$1<wbr>'),
        date: article.publishedAt,
        genre: article.genre,
        summary: article.summary?.zh,
        column,
        above: { name: (byId.get(article.column!) as Stream).name.zh, path: `/columns/${column}.html` },
        cover: cover(article.cover),
        columns: [column],
        topics,
        campaigns,
        profiles,
        archives: [inMonth('site')],
        columnmonths: [inMonth(column)],
        topicmonths: topics.map(inMonth),
        campaignmonths: campaigns.map(inMonth),
        profilemonths: profiles.map(inMonth),
      },
      toMarkdown(article.body.zh, lookup),
    )
  }

  for (const form of streams) {
    const isFed = form.kind === 'column' || form.kind === 'campaign'
    const theme = form.kind === 'campaign' ? ['theme'] : []
    const matter: FrontMatter = {
      title: form.name.zh,
      slug: form.slug,
      shown: shown[form.kind],
      kicker: form.kind === 'topic' ? '主题' : '栏目',
      outputs: ['html', ...(isFed ? ['feedrss', 'feedatom', 'feedjson'] : []), ...theme],
      ...monthsOf(snapshot, form.id, `/${form.kind}months/${form.slug}-`),
    }
    if (form.kind === 'column' || form.kind === 'topic') matter['description'] = form.description?.zh
    else matter['description'] = form.summary?.zh
    if (form.kind === 'campaign') {
      matter['motto'] = form.motto?.zh
      matter['branches'] = snapshot.members(site.id, `branches:${form.id}`).map(({ id }) => slugOf(id))
    }
    if (form.kind === 'profile') {
      matter['motto'] = form.titles[0]?.text.zh
      matter['cover'] = cover(form.portrait)
    }
    const body = form.kind === 'campaign' ? form.body : form.kind === 'profile' ? form.biography : undefined
    write(`content/${folders[form.kind]}/${form.slug}/_index.md`, matter, body && toMarkdown(body.zh, lookup))
  }
  for (const month of snapshot.months(site.id))
    write(`content/archives/site-${month}/_index.md`, { title: `site-${month}`, outputs: ['html', 'sitemapmonth'] })
  write('content/_index.md', {
    title: site.name.zh,
    description: site.description?.zh,
    ...monthsOf(snapshot, site.id, '/archives/site-'),
  })

  const people = snapshot.members(site.id, 'profiles').map(({ id }) => slugOf(id))
  const scientists = snapshot.members(site.id, 'scientists').map(({ id }) => slugOf(id))
  const lists = [
    { name: '栏目', folder: 'columns', slugs: ofKind('column') },
    { name: '品牌活动', folder: 'campaigns', slugs: ofKind('campaign') },
    { name: '主题', folder: 'topics', slugs: ofKind('topic') },
  ]
  write('content/profiles-list.md', { title: '人物', layout: 'people', people })
  write('content/scientists.md', { title: '科学家', layout: 'people', people: scientists })
  write('content/campaigns-list.md', { title: '品牌活动', layout: 'links', lists: lists.slice(1, 2) })
  write('content/structure.md', { title: '网站地图', layout: 'links', lists })
  write('content/archive.md', { title: '往期', layout: 'links', archive: true })
  write('content/410.md', { title: '已撤下' })
  for (const page of evergreenPages)
    write(`content/help/${page}.md`, { title: page }, '这一页在各个门户都一样。\n'.repeat(20))
}

const toStep = (key: string | undefined) => key && { key, name: `${key.slice(0, 4)}年${Number(key.slice(5))}月` }

/** The months of a stream by year, and for each the one before and after. */
function monthsOf(snapshot: SnapshotReader, stream: Ref, prefix: string): FrontMatter {
  const months = snapshot.months(stream)
  const byYear = Map.groupBy(months, (month) => month.slice(0, 4))
  return {
    prefix,
    months: Array.from(byYear, ([year, ofYear]) => ({
      year,
      months: ofYear.map((key) => ({ key, name: `${Number(key.slice(5))}月` })),
    })),
    near: Object.fromEntries(
      months.map((key, place) => [key, { older: toStep(months[place + 1]), newer: toStep(months[place - 1]) }]),
    ),
  }
}
