import { mkdtempSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Form, Ref } from '@kewen/content/contract'
import { goneListPaths, mediaPath, redirectListPaths } from '@kewen/content/routes'
import type { Publisher } from '../../scripts/publisher/publisher.ts'
import { readRecord } from '../../scripts/publisher/releases/release-record.ts'
import { addFile, openWorkshop, releasedFiles } from '../../scripts/publisher/testing/workshop.ts'
import { copySiteBundle } from './copy-site-bundle.ts'
import { formOf, portalForms } from './portal-forms.ts'

/** Paths by the key, or the document, that caused their change. */
type Account = Record<string, string[]>
type Edit = {
  /** What is published. A `null` takes the document down. */
  change: [Ref, Form | null]
  /** The redirect that a new address brings with it. */
  redirect?: Extract<Form, { kind: 'redirect' }>
  /** Every path with other bytes than before, and no other. */
  changed: Account
  /** Every path that is no more. */
  removed?: Account
}

const folder = mkdtempSync(path.join(tmpdir(), 'kewen-paths-'))
const workshop = await openWorkshop()
const forms = new Map<Ref, Form>()
let publisher: Publisher

beforeAll(async () => {
  for (const form of portalForms) {
    const real = form.kind === 'media' ? { ...form, files: form.files.map((file) => fileOf(file, form.id)) } : form
    forms.set(form.id, real)
    workshop.standIn.publish(real)
  }
  publisher = await workshop.publisher('exact', {
    bundleFolder: await copySiteBundle(folder),
    pageMilliseconds: 60_000,
  })
  await publisher.reconcile()
})
afterAll(async () => {
  await workshop.close()
  rmSync(folder, { recursive: true, force: true })
})

const fileOf = (file: Parameters<typeof addFile>[1], id: Ref) => addFile(workshop.standIn, file, `${id} ${file.name}`)

const portal = (): string => workshop.portalOf('exact')
const currentNumber = (): number => Number(path.basename(readlinkSync(path.join(portal(), 'current'))))

/** What the release after an edit says that it changed. */
function accountOf(number: number): { changed: Account; removed: Account } {
  const account = { changed: {} as Account, removed: {} as Account }
  for (const { path: page, cause, removed } of readRecord(portal(), number).changes)
    (account[removed ? 'removed' : 'changed'][cause] ??= []).push(page)
  for (const paths of [account.changed, account.removed].flatMap((one) => Object.values(one))) paths.sort()
  return account
}

/** A key as a release names it: with the document whose change it is. What is a document's own is named by that alone. */
const accountFor = (id: Ref, account: Account): Account =>
  Object.fromEntries(
    Object.entries(account).map(([cause, paths]) => [
      cause.includes(':') ? `${cause} ← ${id}` : cause,
      paths.toSorted(),
    ]),
  )

/** A takedown among the changes goes first, in a release of its own. */
async function publish(...changes: Edit['change'][]): Promise<void> {
  for (const [id, form] of changes)
    if (form) workshop.standIn.publish(form)
    else workshop.standIn.takeDown(id)
  while (await publisher.takePending(0));
}

/** Publishes, and returns the account of the release that follows, with the paths whose bytes really differ. */
async function publishOnce(...changes: Edit['change'][]) {
  const [number, before] = [currentNumber(), releasedFiles(portal())]
  await publish(...changes)
  const after = releasedFiles(portal())
  const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  )
  expect(currentNumber(), 'one release').toBe(number + 1)
  return { account: accountOf(number + 1), differing }
}

const edit = <Kind extends Form['kind']>(
  kind: Kind,
  id: string,
  fields: Partial<Extract<Form, { kind: Kind }>>,
): Edit['change'] => [id, { ...formOf(kind, id), ...fields } as Form]
const takeDown = (id: Ref): Edit['change'] => [id, null]

const redirectTo = (ref: Ref, from: string): Edit['redirect'] & object => ({
  kind: 'redirect',
  id: 'redirects/9',
  site: 'sites/1',
  from,
  to: { kind: 'document', ref },
})

const feeds = (stem: string): string[] => [`${stem}/atom.xml`, `${stem}/feed.json`, `${stem}/feed.xml`]
const filesOf = (id: Ref): string[] =>
  (forms.get(id) as Extract<Form, { kind: 'media' }>).files.map(({ name }) => mediaPath(name))
/** Every page of the portal. What stands for an old address shows nothing of it. */
const everyPage = (): string[] =>
  [...releasedFiles(portal()).keys()].filter(
    (file) => file.endsWith('.html') && file !== '/content/2024/old-notice.html',
  )

const talk = '/2023/11/talk.html'
const same = '/2023/11/same.html'
const followUp = '/2023/10/follow-up.html'
const people = '/columns/people'
const week = '/campaigns/stars-week'
const stars = '/topics/s/stars'
const linYue = '/profiles/l/lin-yue'
const home = '/index.html'
/** The pages that show the talk in a list with its summary and its picture. */
const lists = [
  home,
  '/archive/2023-11.html',
  ...[people, week, stars, linYue].flatMap((stem) => [`${stem}.html`, `${stem}/2023-11.html`]),
]
/** The feeds that carry the talk. Those of the site hold newer stories alone. */
const talkFeeds = [...feeds(people), ...feeds(week)]

const kinds: Record<string, () => Edit> = {
  'a body: the story, and the feeds that carry it whole': () => ({
    change: edit('article', 'articles/4', {
      body: { zh: [{ kind: 'paragraph', spans: [{ kind: 'text', text: '改过的正文。' }] }] },
    }),
    changed: { 'doc:articles/4': [talk, ...talkFeeds] },
  }),
  'a title: whatever shows or links the story': () => ({
    change: edit('article', 'articles/4', { title: { zh: '改过的题目' } }),
    changed: { 'doc:articles/4': [talk], 'card:articles/4': [same, followUp, ...lists, ...talkFeeds] },
  }),
  'a summary: not the lists of titles alone': () => ({
    change: edit('article', 'articles/4', { summary: { zh: '改过的摘要。' } }),
    changed: { 'doc:articles/4': [talk], 'card:articles/4': [...lists, ...talkFeeds] },
  }),
  'a date within the month: its lists too, in another order': () => ({
    change: edit('article', 'articles/4', { publishedAt: '2023-11-05T02:00:00.000Z' }),
    changed: {
      'near:campaigns/4/articles/6': [followUp],
      'near:columns/3/articles/5': [same],
      'near:profiles/3/articles/4': [talk],
      'shelf:sites/1@2023-11': ['/archive/2023-11.html', '/sitemaps/2023-11.xml'],
      'shelf:columns/3@2023-11': [home, `${people}.html`, `${people}/2023-11.html`, ...feeds(people)],
      'shelf:campaigns/4@2023-11': [`${week}.html`, `${week}/2023-11.html`, ...feeds(week)],
      'shelf:topics/2@2023-11': [`${stars}.html`, `${stars}/2023-11.html`],
      'shelf:profiles/3@2023-11': [`${linYue}.html`, `${linYue}/2023-11.html`],
    },
  }),
  'a date in another month: both months, of which some appear and vanish': () => ({
    change: edit('article', 'articles/4', { publishedAt: '2023-10-20T02:00:00.000Z' }),
    changed: {
      'shelf:sites/1@2023-10': ['/archive/2023-10.html', '/sitemaps/2023-10.xml'],
      'shelf:sites/1@2023-11': ['/archive/2023-11.html', '/sitemaps/2023-11.xml'],
      'near:campaigns/4/articles/6': [followUp],
      'near:columns/3/articles/5': [same],
      'near:profiles/3/articles/4': [talk],
      'shelf:columns/3@2023-10': [`${people}/2023-10.html`],
      'shelf:columns/3@2023-11': [home, `${people}.html`, `${people}/2023-11.html`, ...feeds(people)],
      'months:campaigns/4': [`${week}.html`, ...feeds(week)],
      'beside-month:campaigns/4@2023-10': [`${week}/2023-10.html`],
      'shelf:topics/2@2023-11': [`${stars}.html`],
      'shelf:profiles/3@2023-11': [`${linYue}.html`],
      'topics/2': [`${stars}/2023-10.html`],
      'profiles/3': [`${linYue}/2023-10.html`],
    },
    removed: {
      'campaigns/4': [`${week}/2023-11.html`],
      'topics/2': [`${stars}/2023-11.html`],
      'profiles/3': [`${linYue}/2023-11.html`],
    },
  }),
  'a date in a month without stories: the archive too, and the month beside it': () => ({
    change: edit('article', 'articles/5', { publishedAt: '2023-08-10T02:00:00.000Z' }),
    changed: {
      'sites/1': ['/archive/2023-08.html', '/sitemaps/2023-08.xml'],
      'beside:columns/3/articles/4': [talk],
      'near:columns/3/articles/5': [same],
      'near:columns/3/articles/6': [followUp],
      'columns/3': [`${people}/2023-08.html`],
      'months:sites/1': ['/archive.html', '/sitemap.xml'],
      'beside-month:sites/1@2023-10': ['/archive/2023-10.html'],
      'beside-month:columns/3@2023-10': [`${people}/2023-10.html`],
      'shelf:sites/1@2023-11': ['/archive/2023-11.html', '/sitemaps/2023-11.xml'],
      'shelf:columns/3@2023-11': [home, `${people}.html`, `${people}/2023-11.html`, ...feeds(people)],
    },
  }),
  'a column: both columns, and the feeds that name it': () => ({
    change: edit('article', 'articles/4', { column: 'columns/1' }),
    changed: {
      'card:articles/4': [...feeds(week)],
      // Now the oldest of the news: the four next to it show it, or what it took the place of.
      'near:columns/1/articles/3': ['/2024/02/reprint.html'],
      'near:columns/1/articles/1': ['/2024/02/every-block.html'],
      'near:columns/1/articles/100': ['/2024/03/march-1.html'],
      'near:columns/1/articles/101': ['/2024/03/march-2.html'],
      'near:columns/3/articles/4': [talk],
      'near:columns/3/articles/5': [same],
      'columns/1': ['/columns/news/2023-11.html'],
      'months:columns/1': ['/columns/news.html'],
      'beside-month:columns/1@2024-02': ['/columns/news/2024-02.html'],
      'shelf:columns/3@2023-11': [home, `${people}.html`, `${people}/2023-11.html`, ...feeds(people)],
    },
  }),
  'a topic: both topics, and the feeds that name it': () => ({
    change: edit('article', 'articles/4', { topics: ['topics/1'] }),
    changed: {
      'doc:articles/4': talkFeeds,
      'near:topics/1/articles/1': ['/2024/02/every-block.html'],
      'near:topics/2/articles/4': [talk],
      'topics/1': ['/topics/w/water/2023-11.html'],
      'months:topics/1': ['/topics/w/water.html'],
      'beside-month:topics/1@2024-02': ['/topics/w/water/2024-02.html'],
      'months:topics/2': [`${stars}.html`],
    },
    removed: { 'topics/2': [`${stars}/2023-11.html`] },
  }),
  'a campaign: both campaigns, and what hangs their last stories below a family': () => ({
    change: edit('article', 'articles/4', { campaign: 'campaigns/3' }),
    changed: {
      'near:campaigns/4/articles/4': [talk],
      'card:articles/4': [...feeds(people)],
      'campaigns/3': ['/campaigns/river-walks/2023-11.html'],
      'months:campaigns/3': [
        home,
        '/campaigns/rivers.html',
        '/campaigns/river-walks.html',
        ...feeds('/campaigns/river-walks'),
      ],
      'months:campaigns/4': [`${week}.html`, ...feeds(week)],
      'beside-month:campaigns/4@2023-10': [`${week}/2023-10.html`],
    },
    removed: { 'campaigns/4': [`${week}/2023-11.html`] },
  }),
  'a share picture: the story, and its two files': () => {
    const [whole, square] = (['whole', 'square'] as const).map((crop) =>
      fileOf({ name: `${'0'.repeat(32)}.jpg`, mime: 'image/jpeg', bytes: 1, crop }, `articles/4 ${crop}`),
    )
    return {
      change: edit('article', 'articles/4', { share: { whole: whole!, square: square! } }),
      changed: { 'doc:articles/4': [talk], 'articles/4': [mediaPath(whole!.name), mediaPath(square!.name)] },
    }
  },
  'a cover: wherever it is shown, and the files of both pictures': () => ({
    change: edit('article', 'articles/4', { cover: 'media/5' }),
    changed: {
      'doc:articles/4': [talk],
      'card:articles/4': [...lists, ...talkFeeds],
      'media/5': filesOf('media/5'),
    },
    removed: { 'media/4': filesOf('media/4') },
  }),
  'the words for a picture: the page that says them, not the lists that leave them out': () => ({
    change: ['media/4', { ...forms.get('media/4')!, alt: { zh: '改过的说明' } } as Form],
    changed: { 'doc:media/4': [talk] },
  }),
  'another file of a picture: wherever it is shown': () => ({
    change: [
      'media/4',
      {
        ...forms.get('media/4')!,
        files: formOf('media', 'media/4').files.map((file) => fileOf(file, 'another')),
      } as Form,
    ],
    changed: {
      'doc:media/4': [talk, ...talkFeeds],
      'card:media/4': lists,
      'media/4': formOf('media', 'media/4').files.map((file) => mediaPath(fileOf(file, 'another').name)),
    },
    removed: { 'media/4': filesOf('media/4') },
  }),
  'a person’s name: the person, and whatever names them': () => ({
    change: edit('profile', 'profiles/3', { name: { zh: '林悦' } }),
    changed: {
      'doc:profiles/3': [`${linYue}.html`],
      'card:profiles/3': [talk, `${linYue}/2023-11.html`, '/profiles.html', '/scientists.html'],
    },
  }),
  'a person’s life: the person alone': () => ({
    change: edit('profile', 'profiles/3', {
      biography: { zh: [{ kind: 'paragraph', spans: [{ kind: 'text', text: '生平。' }] }] },
    }),
    changed: { 'doc:profiles/3': [`${linYue}.html`] },
  }),
  'a portrait: the person, the lists of people, and the files of both pictures': () => ({
    change: edit('profile', 'profiles/3', { portrait: 'media/5' }),
    changed: {
      'doc:profiles/3': [`${linYue}.html`],
      'card:profiles/3': ['/profiles.html', '/scientists.html'],
      'media/5': filesOf('media/5'),
    },
    removed: { 'media/3': filesOf('media/3') },
  }),
  'a campaign’s theme: what wears its colours, also by descent': () => ({
    change: edit('campaign', 'campaigns/1', { theme: { primary: '#0c7a6b', accent: '#e0a030', ground: '#f8f2f6' } }),
    changed: {
      'card:campaigns/1': [
        '/campaigns/rivers.html',
        '/campaigns/rivers/2024-02.html',
        '/campaigns/river-talks.html',
        '/campaigns/river-talks/2024-02.html',
        '/campaigns/river-walks.html',
        '/campaigns/rivers/theme.css',
        '/campaigns/river-talks/theme.css',
        '/campaigns/river-walks/theme.css',
        '/2024/02/every-block.html',
        '/2024/02/reprint.html',
      ],
    },
  }),
  'the site’s theme: every page but those in a campaign’s own colours': () => ({
    change: edit('site', 'sites/1', { brand: { primary: '#1f6fb2', accent: '#c98a2b', ground: '#f2f8fb' } }),
    changed: {
      'doc:sites/1': [
        '/theme.css',
        '/icon.svg',
        `${week}/theme.css`,
        ...everyPage().filter((page) => !/^\/campaigns\/river|^\/2024\/02\/(?:every-block|reprint)/.test(page)),
      ],
    },
  }),
  'an entry of the navigation: every page': () => ({
    change: edit('site', 'sites/1', { navigation: formOf('site', 'sites/1').navigation.slice(1) }),
    changed: { 'doc:sites/1': everyPage() },
  }),
  'a campaign’s parent: both places, and the colours that it takes over': () => ({
    change: edit('campaign', 'campaigns/4', { parent: 'campaigns/1' }),
    changed: {
      'doc:campaigns/4': [`${week}.html`],
      'card:campaigns/4': [talk, followUp, `${week}/2023-10.html`, `${week}/2023-11.html`, `${week}/theme.css`],
      'list:sites/1/branches:campaigns/1': [home, '/campaigns/rivers.html'],
      'list:sites/1/campaigns': ['/campaigns.html', '/structure.html'],
    },
  }),
  'a section of the home page: the home page': () => ({
    change: edit('site', 'sites/1', { home: [{ kind: 'latest', count: 3 }] }),
    changed: { 'card:sites/1': [home] },
  }),
  'a channel: the home page, and every story': () => ({
    change: edit('site', 'sites/1', {
      home: [{ kind: 'channels', channels: [{ name: { zh: '视频号' }, href: 'https://example.org/channel' }] }],
    }),
    changed: {
      'card:sites/1': [home],
      'channels:sites/1': everyPage().filter((page) => /^\/\d{4}\/\d{2}\//.test(page)),
    },
  }),
  'a pin: the home page': () => ({
    change: edit('article', 'articles/7', { pinnedUntil: '2099-01-01T00:00:00.000Z' }),
    changed: { 'list:sites/1/pinned': [home] },
  }),
  'a story that is taken down: its page, every mention, and its picture': () => ({
    change: takeDown('articles/4'),
    changed: {
      'near:campaigns/4/articles/6': [followUp],
      'near:columns/3/articles/5': [same],
      'shelf:sites/1@2023-11': ['/archive/2023-11.html', '/sitemaps/2023-11.xml'],
      'shelf:columns/3@2023-11': [home, `${people}.html`, `${people}/2023-11.html`, ...feeds(people)],
      'months:campaigns/4': [`${week}.html`, ...feeds(week)],
      'beside-month:campaigns/4@2023-10': [`${week}/2023-10.html`],
      'months:topics/2': [`${stars}.html`],
      'months:profiles/3': [`${linYue}.html`],
      'articles/4': [...goneListPaths],
    },
    removed: {
      'articles/4': [talk],
      'campaigns/4': [`${week}/2023-11.html`],
      'topics/2': [`${stars}/2023-11.html`],
      'profiles/3': [`${linYue}/2023-11.html`],
      'media/4': filesOf('media/4'),
    },
  }),
  'a person who is deleted: every mention, and the portrait': () => ({
    change: takeDown('profiles/3'),
    changed: {
      'card:profiles/3': [talk],
      'list:sites/1/profiles': ['/profiles.html', '/sitemaps/pages.xml'],
      'list:sites/1/scientists': ['/scientists.html'],
      'profiles/3': [...goneListPaths],
    },
    removed: { 'profiles/3': [`${linYue}.html`, `${linYue}/2023-11.html`], 'media/3': filesOf('media/3') },
  }),
  'a campaign that is deleted: its stories, which stay, and all that is its own': () => ({
    change: takeDown('campaigns/4'),
    changed: {
      'card:campaigns/4': [talk, followUp, ...feeds(people)],
      'list:sites/1/campaigns': ['/campaigns.html', '/structure.html', '/sitemaps/pages.xml'],
      'campaigns/4': [...goneListPaths],
    },
    removed: {
      'campaigns/4': [
        `${week}.html`,
        `${week}/theme.css`,
        ...feeds(week),
        `${week}/2023-10.html`,
        `${week}/2023-11.html`,
      ],
    },
  }),
  'a first story of a month: the month, the months beside it, and the stories beside it': () => ({
    change: [
      'articles/9',
      {
        ...formOf('article', 'articles/7'),
        id: 'articles/9',
        address: '2023/12/new',
        publishedAt: '2023-12-10T02:00:00.000Z',
      },
    ],
    changed: {
      'articles/9': ['/2023/12/new.html'],
      'sites/1': ['/archive/2023-12.html', '/sitemaps/2023-12.xml'],
      'near:columns/2/articles/2': ['/2024/01/notice.html'],
      'near:columns/2/articles/7': ['/2023/10/closing.html'],
      'columns/2': ['/columns/notices/2023-12.html'],
      'months:sites/1': ['/archive.html', '/sitemap.xml'],
      'beside-month:sites/1@2023-11': ['/archive/2023-11.html'],
      'beside-month:sites/1@2024-01': ['/archive/2024-01.html'],
      'months:columns/2': [home, '/columns/notices.html', ...feeds('/columns/notices')],
      'beside-month:columns/2@2023-10': ['/columns/notices/2023-10.html'],
      'beside-month:columns/2@2024-01': ['/columns/notices/2024-01.html'],
    },
  }),
  'another story of a month: the month, and the stories beside it': () => ({
    change: [
      'articles/8',
      {
        ...formOf('article', 'articles/5'),
        id: 'articles/8',
        address: '2023/11/new',
        publishedAt: '2023-11-12T02:00:00.000Z',
      },
    ],
    changed: {
      'articles/8': ['/2023/11/new.html'],
      'near:columns/3/articles/4': [talk],
      'near:columns/3/articles/5': [same],
      'near:columns/3/articles/6': [followUp],
      'shelf:sites/1@2023-11': ['/archive/2023-11.html', '/sitemaps/2023-11.xml'],
      'shelf:columns/3@2023-11': [home, `${people}.html`, `${people}/2023-11.html`, ...feeds(people)],
    },
  }),
  'a page of the site: the page, and the map of the site': () => ({
    change: edit('page', 'pages/2', { title: { zh: '领导班子' } }),
    changed: { 'card:pages/2': ['/structure.html'], 'doc:pages/2': ['/about/leaders.html'] },
  }),
  'a page of the site that the navigation names: every page': () => ({
    change: edit('page', 'pages/1', { title: { zh: '关于我们' } }),
    changed: { 'card:pages/1': everyPage() },
  }),
  'a new page of the site: the map of the site, and its sitemap': () => ({
    change: [
      'pages/3',
      { ...formOf('page', 'pages/1'), id: 'pages/3', slug: 'contact', title: { zh: '联系我们' }, order: 3 },
    ],
    changed: { 'pages/3': ['/about/contact.html'], 'list:sites/1/pages': ['/structure.html', '/sitemaps/pages.xml'] },
  }),
  'a column’s name: the column, its stories, and the feeds that name it': () => ({
    change: edit('column', 'columns/3', { name: { zh: '科学人' } }),
    changed: {
      'doc:columns/3': [`${people}.html`],
      'card:columns/3': [
        home,
        '/structure.html',
        talk,
        same,
        followUp,
        `${people}/2023-10.html`,
        `${people}/2023-11.html`,
        ...talkFeeds,
      ],
    },
  }),
  'a topic’s name: the topic, its stories, and the feeds that name it': () => ({
    change: edit('topic', 'topics/2', { name: { zh: '星辰' } }),
    changed: {
      'doc:topics/2': [`${stars}.html`],
      'card:topics/2': ['/structure.html', talk, `${stars}/2023-11.html`, ...talkFeeds],
    },
  }),
  'a story’s address: whatever links it, and a way from the old one': () => ({
    change: edit('article', 'articles/4', { address: '2023/11/lecture' }),
    redirect: redirectTo('articles/4', talk),
    changed: {
      'articles/4': ['/2023/11/lecture.html'],
      'near:campaigns/4/articles/6': [followUp],
      'near:columns/3/articles/5': [same],
      'shelf:sites/1@2023-11': ['/archive/2023-11.html', '/sitemaps/2023-11.xml'],
      'shelf:columns/3@2023-11': [home, `${people}.html`, `${people}/2023-11.html`, ...feeds(people)],
      'shelf:campaigns/4@2023-11': [`${week}.html`, `${week}/2023-11.html`, ...feeds(week)],
      'shelf:topics/2@2023-11': [`${stars}.html`, `${stars}/2023-11.html`],
      'shelf:profiles/3@2023-11': [`${linYue}.html`, `${linYue}/2023-11.html`],
      'redirects/9': [talk, ...redirectListPaths],
    },
  }),
  'a topic’s address: all that is its own, with a way from each old one': () => ({
    change: edit('topic', 'topics/2', { slug: 'sky' }),
    redirect: redirectTo('topics/2', `${stars}.html`),
    changed: {
      'topics/2': ['/topics/s/sky.html', '/topics/s/sky/2023-11.html'],
      'card:topics/2': [talk],
      'list:sites/1/topics': ['/structure.html', '/sitemaps/pages.xml'],
      'redirects/9': [`${stars}.html`, `${stars}/2023-11.html`, ...redirectListPaths],
    },
  }),
}

test.each(Object.entries(kinds))('%s', async (_name, kind) => {
  const { change, redirect, changed, removed = {} } = kind()
  const [id] = change
  const before = releasedFiles(portal())
  try {
    const { account, differing } = await publishOnce(
      change,
      ...(redirect ? [[redirect.id, redirect] as Edit['change']] : []),
    )
    expect(account).toEqual({ changed: accountFor(id, changed), removed: accountFor(id, removed) })
    const paths = [changed, removed].flatMap((one) => Object.values(one).flat())
    expect(differing.toSorted(), 'the account is true').toEqual(paths.sort())
  } finally {
    await publish([id, forms.get(id) ?? null], ...(redirect ? [takeDown(redirect.id)] : []))
  }
  const after = releasedFiles(portal())
  for (const files of [before, after]) for (const list of goneListPaths) files.delete(list)
  expect(after, 'what is put back is as it was').toEqual(before)
})
