import {
  beginOf,
  channelsOf,
  collectionOf,
  endOf,
  isWrittenIn,
  languages,
  rightsEndOf,
  type ArticleCard,
  type Block,
  type Body,
  type Card,
  type CardOf,
  type Channel,
  type Form,
  type HomeSection,
  type Language,
  type ListName,
  type Media,
  type Period,
  type Ref,
  type Site,
  type SiteCard,
  type Text,
} from '../contract/index.ts'
import { chinesePath, linkTo, monthPath, pathIn, pathOf, type Route } from '../routes.ts'
import { keptIn, keys, type BesideMonth, type SnapshotReader } from '../snapshot/index.ts'

/** Where a portal stands in a period: 筹备中, 进行中, 已结束. */
export type Stage = 'ahead' | 'under-way' | 'over'

type FormOf<Kind extends Form['kind']> = Extract<Form, { kind: Kind }>

const collections = {
  site: 'sites',
  column: 'columns',
  topic: 'topics',
  campaign: 'campaigns',
  profile: 'profiles',
  article: 'articles',
  page: 'pages',
  media: 'media',
  redirect: 'redirects',
} as const satisfies Record<Form['kind'], string>

const members = {
  columns: 'column',
  topics: 'topic',
  campaigns: 'campaign',
  profiles: 'profile',
  scientists: 'profile',
  leaders: 'profile',
  pages: 'page',
  pinned: 'article',
} as const satisfies Partial<Record<ListName, Card['kind']>>

export type ReadingModel = ReturnType<typeof readingModel>

/**
 * The only door of a template to content. Whatever passes through it is written into `reads`, before it is looked up:
 * a page that found nothing depends on that too.
 */
export function readingModel({
  snapshot,
  site,
  language = 'zh',
  reads = new Set(),
}: {
  snapshot: SnapshotReader
  site: Ref
  language?: Language
  reads?: Set<string>
}) {
  const kept = <Name extends string>(name: Name): Name => keptIn(language, name)

  function form<Kind extends Form['kind']>(kind: Kind, id: Ref): FormOf<Kind> | null {
    if (collectionOf(id) !== collections[kind]) return null
    reads.add(keys.doc(kept(id)))
    const found = snapshot.form(id)
    if (found?.site !== site || !mayShow(found)) return null
    return (found.kind === 'site' ? withoutCardOnly(found) : found) as FormOf<Kind>
  }

  function hasCome(instant: string): boolean {
    const key = keys.moment(instant)
    reads.add(key)
    return key <= keys.moment(snapshot.asOf())
  }

  function mayShow(found: Form | Card): boolean {
    const end = found.kind === 'media' ? rightsEndOf(found) : null
    return end === null || !hasCome(end)
  }

  function cardOf(id: Ref): Card | null {
    reads.add(keys.card(kept(id)))
    const found = snapshot.card(id)
    return found?.site === site && mayShow(found) ? found : null
  }

  function months(stream: Ref): string[] {
    reads.add(keys.months(kept(stream)))
    return snapshot.months(kept(stream))
  }

  /** The cards of a shelf of which some are shown: `seen` says which. Only on what these say does the page depend. */
  function shelfIn(stream: Ref, month: string, seen: (cards: ArticleCard[]) => ArticleCard[]): ArticleCard[] {
    reads.add(keys.shelf(kept(stream), month))
    const cards = seen(snapshot.shelf(kept(stream), month))
    for (const { id } of cards) reads.add(keys.card(kept(id)))
    return cards
  }

  function storyOf(id: Ref | null): ArticleCard | null {
    const card = id === null ? null : cardOf(id)
    return card?.kind === 'article' ? card : null
  }

  function list<Kind extends Card['kind']>(name: ListName): CardOf<Kind>[] {
    reads.add(keys.list(site, kept(name)))
    const cards = snapshot.members(site, kept(name)) as CardOf<Kind>[]
    for (const { id } of cards) reads.add(keys.card(kept(id)))
    return cards
  }

  function siteCard(): SiteCard | null {
    reads.add(keys.card(kept(site)))
    const card = snapshot.card(site)
    return card?.kind === 'site' ? card : null
  }

  /** Kept for as long as the page is rendered: every address on it is asked of the site. */
  let portal: Site | null = null

  function siteForm(): Site {
    portal ??= form('site', site)
    if (!portal) throw new Error(`The site ${site} is not published. Publish it in the newsroom.`)
    return portal
  }

  function has(path: string): boolean {
    reads.add(keys.at(site, path))
    const found = snapshot.route(site, path)
    return found !== null && found.page !== 'redirect'
  }

  const isPortalIn = (other: Language): boolean => other === 'zh' || isWrittenIn(siteForm(), other)
  const isWritten = (card: Card): boolean => isWrittenIn(card, language) && isPortalIn(language)
  const pathInPortal = (card: Card, path: string): string => pathIn(isWritten(card) ? language : 'zh', path)

  return {
    /** The language of the page. */
    language,
    /** The languages in which the portal has pages. */
    get languages(): Language[] {
      return languages.filter(isPortalIn)
    },
    /** A text in the page's language; none where no editor has written it there. */
    text: (text: Text | undefined): string | undefined => text?.[language],
    /** A name in the page's language, or the Chinese one: who has no other name is called by it. */
    name: (text: Text): string => text[language] ?? text.zh,
    /** A body in the page's language; empty where no editor has written it there. */
    body: (body: Body | undefined): Block[] => body?.[language] ?? [],
    /** Whether a document has a page in the page's language. */
    isWritten,
    /** The address of a document's own page: in the page's language, or in Chinese where there is none. */
    pathOf: (card: Card): string => pathInPortal(card, pathOf(card)),
    /** The address in the page's language of what the portal has in each, given by its Chinese one. */
    here: (path: string): string => pathIn(language, path),
    /** Where the version in another language of the portal stands of the page at an address. Null where there is none. */
    versionIn(other: Language, path: string): string | null {
      const there = pathIn(other, chinesePath(path))
      return isPortalIn(other) && has(there) ? there : null
    },
    /** The association whose portal this is. Throws where it is not published: no page can be without it. */
    get site(): Site {
      return siteForm()
    },
    /**
     * Whether a moment has come. It takes the place of a clock: the page is made anew when the moment comes, and stays as
     * it is until then.
     */
    hasCome,
    /** Where the portal stands in a period. Null where its dates do not tell. */
    stageOf({ from, to }: Pick<Period, 'from' | 'to'>): Stage | null {
      if (from && !hasCome(beginOf(from))) return 'ahead'
      if (to && hasCome(endOf(to))) return 'over'
      return from && to ? 'under-way' : null
    },
    /** The sections of the home page, as an editor composed them; none where nobody did. */
    get home(): HomeSection[] {
      return siteCard()?.home ?? []
    },
    /** Where else the site speaks. Asked apart from its home, so that to compose that touches no story. */
    get channels(): Channel[] {
      reads.add(keys.channels(site))
      const card = snapshot.card(site)
      return card?.kind === 'site' ? channelsOf(card.home) : []
    },
    /** Whether the portal is in mourning, and shown without colour. */
    get isMourning(): boolean {
      return (siteCard()?.mourning ?? []).some(({ from, to = from }) => hasCome(beginOf(from)) && !hasCome(endOf(to)))
    },
    /** What stands at an address: the kind of page, and the document that it is about. */
    route: (path: string): Route | null => snapshot.route(site, path),
    /** Whether there is a page at an address, for those that link to one that comes and goes. */
    has,
    /** The whole of a document, for its own page. Null where it is not published. */
    document: form,
    /** What lists and links show of a document. Null where it is not published. */
    card: cardOf,
    /** Where the old address leads at which a page of the kind `redirect` stands, and to what, if it is a document. */
    leadsTo({ owner, month }: Route): { href: string; card: Card | null } | null {
      const redirect = form('redirect', owner)
      if (redirect?.to.kind !== 'document') return redirect && { href: redirect.to.href, card: null }
      const card = cardOf(redirect.to.ref)
      return card && { href: linkTo(pathInPortal(card, month ? monthPath(card, month) : pathOf(card))), card }
    },
    /** A picture, drawing or file with all its derivatives. Null where it may not be shown, or not any more. */
    media: (id: Ref): Media | null => form('media', id),
    /** The months in which a stream held stories, newest first. */
    months,
    /** The months of a stream right before and right after one of it. */
    besideMonth(stream: Ref, month: string): BesideMonth {
      reads.add(keys.besideMonth(kept(stream), month))
      return snapshot.besideMonth(kept(stream), month)
    },
    /** The stories of a stream in a month, newest first. */
    shelf: (stream: Ref, month: string): ArticleCard[] => shelfIn(stream, month, (cards) => cards),
    /** The newest stories of a stream. It reads no more months than it needs. */
    latest(stream: Ref, count: number): ArticleCard[] {
      const found: ArticleCard[] = []
      for (const month of months(stream)) {
        found.push(...shelfIn(stream, month, (cards) => cards.slice(0, count - found.length)))
        if (found.length >= count) break
      }
      return found
    },
    /** The stories of a stream right before and right after one of it. */
    beside(story: Ref, stream: Ref): { older: ArticleCard | null; newer: ArticleCard | null } {
      reads.add(keys.beside(kept(stream), story))
      const { older, newer } = snapshot.beside(kept(stream), story)
      return { older: storyOf(older), newer: storyOf(newer) }
    },
    /** Up to so many of the few stories of a stream near one of it: older ones, the newest first, then newer ones. */
    nearby(
      story: Ref,
      { stream, count, except }: { stream: Ref; count: number; except: ReadonlySet<Ref> },
    ): ArticleCard[] {
      reads.add(keys.near(kept(stream), story))
      const wanted = snapshot.near(kept(stream), story).filter((id) => !except.has(id))
      return wanted.slice(0, count).flatMap((id) => storyOf(id) ?? [])
    },
    /** The members of a list of the site, in its order. */
    list: <Name extends keyof typeof members>(name: Name): CardOf<(typeof members)[Name]>[] => list(name),
    /** The campaigns right below another. */
    branches: (campaign: Ref): CardOf<'campaign'>[] => list(`branches:${campaign}`),
    /** The stories that are pinned at the moment the page shows, newest first. */
    pinned(): ArticleCard[] {
      return list<'article'>('pinned')
        .filter((card) => !hasCome(card.pinnedUntil!))
        .reverse()
    },
    /** The keys of all that the page has read so far. */
    reads: reads as ReadonlySet<string>,
  }
}

/** The home and the days of mourning are asked of the site's card: they change without its other pages. */
const withoutCardOnly = ({ mourning: _days, home: _home, ...site }: Site): Site => site
