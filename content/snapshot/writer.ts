import {
  canonical,
  channelsOf,
  cardOf,
  collectionOf,
  filesIn,
  isWrittenIn,
  languages,
  membershipsOf,
  refsIn,
  rightsEndOf,
  type Card,
  type Form,
  type Language,
  type Membership,
  type Publication,
  type RedirectCard,
  type Ref,
} from '../contract/index.ts'
import {
  goneListPaths,
  homePath,
  mediaPath,
  pathIn,
  routesOf,
  routesOfLists,
  routesOfMonth,
  serverListPaths,
  type Route,
  type Version,
} from '../routes.ts'
import { storiesAround } from './around.ts'
import { fromJson, type Database } from './database.ts'
import { keptIn, keys } from './keys.ts'
import { mayShow } from './may-show.ts'
import { dawn } from './reader.ts'
import { pagesOf, pathsFrom, redirectAccount } from './redirect-account.ts'
import { recordedReads, type PageName } from './reads.ts'
import { cardsSayTheSame, sayTheSame } from './spoken-in.ts'
import { stalePaths } from './stale-paths.ts'
import { takedownAccount } from './takedown-account.ts'

export type SnapshotWriter = ReturnType<typeof snapshotWriter>

/** What an applied row set in motion, until the routes and stale paths that follow from it are written. */
type Turn = { keys: Map<string, string>; owners: Set<Ref>; files: Map<string, PageName & { cause: string }> }

type Mark = (page: PageName, cause: string) => void

const streamOf = ({ language, stream }: Membership & { kind: 'shelf' }): string => keptIn(language, stream)
const listOf = ({ language, list }: Membership & { kind: 'list' }) => keptIn(language, list)

const placeName = (site: Ref, m: Membership): string =>
  m.kind === 'list' ? `${site}\n${listOf(m)}\n${m.place}` : `${streamOf(m)}\n${m.month}\n${m.place}`

/** Brings a snapshot to the published state, and keeps account of the paths that are to be released anew. */
export function snapshotWriter(db: Database) {
  const reads = recordedReads(db)
  const paths = stalePaths(db, reads)
  const takedowns = takedownAccount(db, reads)
  const redirects = redirectAccount(db)
  const setMeta = db.run(
    'INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  )
  const getMeta = db.one<{ value: string }>('SELECT value FROM meta WHERE name = ?')
  const before = db.one<{ digest: string; card: Uint8Array | null; form: Uint8Array | null; site: Ref }>(
    'SELECT digest, card, form, site FROM publication WHERE id = ?',
  )
  const cardBytes = db.one<{ card: Uint8Array | null; site: Ref }>('SELECT card, site FROM publication WHERE id = ?')
  const put = db.run(
    `INSERT INTO publication (id, site, kind, digest, card, form) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET site = excluded.site, kind = excluded.kind, digest = excluded.digest, card = excluded.card, form = excluded.form`,
  )
  const dropPublication = db.run('DELETE FROM publication WHERE id = ?')
  const joinList = db.run('INSERT OR IGNORE INTO member (site, list, place, id) VALUES (?, ?, ?, ?)')
  const leaveList = db.run('DELETE FROM member WHERE site = ? AND list = ? AND place = ? AND id = ?')
  const joinShelf = db.run('INSERT OR IGNORE INTO shelf (stream, month, place, id) VALUES (?, ?, ?, ?)')
  const leaveShelf = db.run('DELETE FROM shelf WHERE stream = ? AND month = ? AND place = ? AND id = ?')
  const onShelf = db.one<{ id: Ref }>('SELECT id FROM shelf WHERE stream = ? AND month = ? LIMIT 1')
  const inList = db.one<{ id: Ref }>('SELECT id FROM member WHERE site = ? AND list = ? LIMIT 1')
  const around = storiesAround(db)
  const addMonth = db.run('INSERT OR IGNORE INTO month (stream, month) VALUES (?, ?)')
  const dropMonth = db.run('DELETE FROM month WHERE stream = ? AND month = ?')
  const monthsOf = db.all<{ month: string }>('SELECT month FROM month WHERE stream = ? ORDER BY month')
  const idsOf = db.all<{ id: Ref }>('SELECT id FROM publication WHERE site = ?')
  const routesBefore = db.all<{ site: Ref; path: string }>('SELECT site, path FROM route WHERE owner = ?')
  const putRoute = db.run('INSERT OR REPLACE INTO route (site, path, page, owner, month) VALUES (?, ?, ?, ?, ?)')
  const dropRoute = db.run('DELETE FROM route WHERE site = ? AND path = ? AND owner = ?')
  const goneBefore = db.all<PageName>('SELECT site, path FROM gone WHERE id = ? ORDER BY path')
  const dropGone = db.run('DELETE FROM gone WHERE id = ?')
  const putGone = db.run('INSERT OR IGNORE INTO gone (site, path, id) VALUES (?, ?, ?)')
  const dropReferences = db.run('DELETE FROM reference WHERE id = ?')
  const putReference = db.run('INSERT INTO reference (id, refers_to) VALUES (?, ?)')
  const dropFiles = db.run('DELETE FROM file WHERE id = ?')
  const putFile = db.run('INSERT OR IGNORE INTO file (site, name, id, mime, until) VALUES (?, ?, ?, ?, ?)')
  const filesOf = db.all<{ site: Ref; name: string }>('SELECT site, name FROM file WHERE id = ?')
  const filesDue = db.all<PageName & { id: Ref; name: string; until: string }>(
    'SELECT site, name, id, until FROM file WHERE until > ? AND until <= ? ORDER BY site, name, id',
  )
  const asOf = (): string => getMeta('as-of')?.value ?? dawn

  function applyOne({ id, site, digest, form, gone }: Publication, turn: Turn): void {
    const old = before(id)
    if (old?.digest === digest && old.site === site) return
    const oldForm = old?.form ? fromJson<Form>(old.form) : null
    const card = form && Buffer.from(JSON.stringify(cardOf(form)))
    const touch = (key: string): unknown => turn.keys.set(key, id)
    const was = old?.form && oldForm && { form: oldForm, json: Buffer.from(old.form) }
    const is = form && { form, json: Buffer.from(JSON.stringify(form)) }
    const oldCard = old?.card ? Buffer.from(old.card) : null
    for (const language of languages) {
      if (!sayTheSame(was ?? null, is, language)) touch(keys.doc(keptIn(language, id)))
      if (!cardsSayTheSame(oldCard, card, language)) touch(keys.card(keptIn(language, id)))
    }
    if (oldForm && (!form || oldForm.site !== site || !mayShow(form, asOf()))) takedowns.remember(oldForm.site, id)
    if (channelsIn(oldForm) !== channelsIn(form)) touch(keys.channels(id))
    turn.owners.add(id)
    // Which languages a portal has decides which pages each of its documents has.
    if (isInEnglish(oldForm) !== isInEnglish(form)) for (const row of idsOf(id)) turn.owners.add(row.id)
    rememberFiles(turn, id)
    put(id, site, form?.kind ?? null, digest, card, is && is.json)
    moveMemberships({ id, site, oldForm, form, turn })
    const refs = refsIn(form)
    for (const ref of new Set(refs).symmetricDifference(new Set(refsIn(oldForm))))
      if (collectionOf(ref) === 'media') rememberFiles(turn, ref)
    dropReferences(id)
    for (const ref of refs) putReference(id, ref)
    dropFiles(id)
    const until = form?.kind === 'media' ? rightsEndOf(form) : null
    for (const { name, mime } of filesIn(form)) putFile(site, name, id, mime, until)
    rememberFiles(turn, id)
    rememberGone({ id, site, gone, turn })
  }

  function rememberGone({ id, site, gone, turn }: { id: Ref; site: Ref; gone: string[]; turn: Turn }): void {
    const was = goneBefore(id)
    const wanted = gone.toSorted().map((path) => ({ site, path }))
    if (was.map((row) => row.site + row.path).join() === wanted.map((row) => row.site + row.path).join()) return
    dropGone(id)
    for (const { path } of wanted) putGone(site, path, id)
    for (const row of [...was, ...wanted])
      for (const path of goneListPaths) turn.files.set(row.site + path, { site: row.site, path, cause: id })
  }

  function rememberFiles(turn: Turn, media: Ref): void {
    for (const { site, name } of filesOf(media))
      turn.files.set(`${site}/${name}`, { site, path: mediaPath(name), cause: media })
  }

  function moveMemberships(change: { id: Ref; site: Ref; oldForm: Form | null; form: Form | null; turn: Turn }): void {
    const { id, site, oldForm, form, turn } = change
    type Place = { site: Ref; m: Membership }
    const places = (of: Form | null, at: Ref): Map<string, Place> =>
      new Map((of ? membershipsOf(of) : []).map((m) => [placeName(at, m), { site: at, m }]))
    const was = places(oldForm, oldForm?.site ?? site)
    const is = places(form, site)
    const moved = ({ site, m }: Place): void => {
      if (m.kind === 'list') {
        turn.keys.set(keys.list(site, listOf(m)), id)
        turn.owners.add(site)
        return
      }
      const stream = streamOf(m)
      turn.keys.set(keys.shelf(stream, m.month), id)
      const { beside, near } = around.touchedFrom(stream, { ...m, id })
      for (const story of beside) turn.keys.set(keys.beside(stream, story), id)
      for (const story of near) turn.keys.set(keys.near(stream, story), id)
      const changed = onShelf(stream, m.month) ? addMonth(stream, m.month) : dropMonth(stream, m.month)
      if (changed === 0) return
      turn.keys.set(keys.months(stream), id)
      // The month itself too: one that goes and comes again in one turn may do so between others.
      for (const month of [m.month, ...Object.values(around.besideMonth(stream, m.month))])
        if (month) turn.keys.set(keys.besideMonth(stream, month), id)
      turn.owners.add(m.stream)
    }
    const join = ({ site, m }: Place): unknown =>
      m.kind === 'list' ? joinList(site, listOf(m), m.place, id) : joinShelf(streamOf(m), m.month, m.place, id)
    const leave = ({ site, m }: Place): unknown =>
      m.kind === 'list' ? leaveList(site, listOf(m), m.place, id) : leaveShelf(streamOf(m), m.month, m.place, id)
    for (const [name, place] of is)
      if (!was.has(name)) {
        join(place)
        moved(place)
      }
    for (const [name, place] of was)
      if (!is.has(name)) {
        leave(place)
        moved(place)
      }
  }

  /** The languages of each portal, for as long as its documents' routes are brought in step. */
  const portals = new Map<Ref, Language[]>()

  function languagesOf(site: Ref): Language[] {
    const json = portals.has(site) ? null : cardBytes(site)?.card
    const card = json ? fromJson<Card>(json) : null
    const known = portals.get(site) ?? languages.filter((one) => one === 'zh' || (card && isWrittenIn(card, one)))
    portals.set(site, known)
    return known
  }

  /** The languages in which a document has pages, and the months of its stream in each. */
  const versionsOf = (card: Card): Version[] =>
    languagesOf(card.site)
      .filter((language) => isWrittenIn(card, language))
      .map((language) => ({ language, months: monthsOf(keptIn(language, card.id)).map(({ month }) => month) }))

  /** The pages that exist because of a document: its own, those of its months, and for a site those of its lists. */
  function routesWanted(owner: Ref): { site: Ref; routes: Route[] } | null {
    const row = cardBytes(owner)
    if (!row?.card) return null
    const card = fromJson<Card>(row.card)
    const routes = versionsOf(card).flatMap(({ language, months }) => {
      const lists = card.kind === 'site' ? routesOfLists : []
      const held = lists.filter(({ list }) => inList(card.id, keptIn(language, list)))
      return [
        ...routesOf(card, language),
        ...months.flatMap((month) => routesOfMonth(card, month, language)),
        ...held.map(({ path, page }): Route => ({ path: pathIn(language, path), page, owner: card.id })),
      ]
    })
    return { site: row.site, routes }
  }

  /** Brings the old addresses of a redirect in step. Answers the pages that stand for them. */
  function syncRedirect(owner: Ref, stale: Mark): { site: Ref; routes: Route[] } | null {
    const row = cardBytes(owner)
    const card = row?.card ? fromJson<RedirectCard>(row.card) : null
    const ref = card?.to.kind === 'document' ? card.to.ref : null
    const target = ref ? cardBytes(ref) : null
    const isPublished = target?.card && target.site === row!.site
    const paths = card ? pathsFrom(card, isPublished ? fromJson<Card>(target.card!) : null, versionsOf) : []
    redirects.sync(owner, card, paths, stale)
    return card && { site: card.site, routes: pagesOf(owner, paths) }
  }

  function syncRoutes(owner: Ref, stale: Mark): void {
    const appearsOrVanishes = (page: PageName): void => {
      stale(page, owner)
      redirects.markLists(page, stale, owner)
      // Every portal has these lists, empty as they may be.
      if (page.path === homePath) for (const path of serverListPaths) stale({ site: page.site, path }, owner)
      const key = keys.at(page.site, page.path)
      for (const reader of reads.readersOf(key)) stale(reader, `${key} ← ${owner}`)
    }
    const wanted = collectionOf(owner) === 'redirects' ? syncRedirect(owner, stale) : routesWanted(owner)
    const was = new Map(routesBefore(owner).map((row) => [`${row.site}${row.path}`, row]))
    for (const route of wanted?.routes ?? []) {
      if (was.delete(`${wanted!.site}${route.path}`)) continue
      putRoute(wanted!.site, route.path, route.page, route.owner, route.month ?? null)
      appearsOrVanishes({ site: wanted!.site, path: route.path })
    }
    for (const page of was.values()) {
      dropRoute(page.site, page.path, owner)
      appearsOrVanishes(page)
    }
  }

  return {
    /**
     * Applies publications, in any order and any number of times, and marks every path stale that may change by it:
     * those that read what changed, those that appear and vanish, and media files that come into use or fall out of it.
     */
    apply(publications: Iterable<Publication>): void {
      db.transaction(() => {
        const turn: Turn = { keys: new Map(), owners: new Set(), files: new Map() }
        portals.clear()
        for (const publication of publications) applyOne(publication, turn)
        if (turn.owners.size === 0) return
        const stale = paths.beginTurn()
        for (const [key, cause] of turn.keys) for (const page of reads.readersOf(key)) stale(page, `${key} ← ${cause}`)
        for (const owner of turn.owners) {
          for (const redirect of redirects.leadingTo(owner)) turn.owners.add(redirect)
          syncRoutes(owner, stale)
        }
        // At last, so that the lists of what is gone name the document that is, not a month that went with it.
        for (const { site, path, cause } of turn.files.values()) stale({ site, path }, cause)
      })
    },
    /** Forgets documents of which the newsroom knows nothing any more, not even that they are gone. */
    strike(ids: Iterable<Ref>): void {
      for (const id of ids) {
        const row = before(id)
        if (!row) continue
        this.apply([{ id, site: row.site, digest: 'struck', form: null, gone: [], urgent: true }])
        dropPublication(id)
      }
    },
    /**
     * Moves the moment that the portal shows, and marks stale what asked about a moment on the way: however many were
     * missed, and backwards too. A media file whose right has expired is remembered as taken down.
     */
    setAsOf(instant: string): void {
      db.transaction(() => {
        const before = asOf()
        if (before === instant && getMeta('as-of')) return
        setMeta('as-of', instant)
        const [after, upTo] = before < instant ? [before, instant] : [instant, before]
        const asked = reads
          .keysWithin(keys.moment(after), keys.moment(upTo))
          .flatMap((cause) => reads.readersOf(cause).map((page) => ({ page, cause })))
        const files = filesDue(after, upTo)
        if (asked.length + files.length === 0) return
        const stale = paths.beginTurn()
        for (const { page, cause } of asked) stale(page, cause)
        for (const { site, name, id, until } of files) {
          stale({ site, path: mediaPath(name) }, `${keys.moment(until)} ← ${id}`)
          if (before < instant) takedowns.remember(site, id)
        }
      })
    },
    ...paths,
    takedowns: takedowns.of,
    traces: takedowns.traces,
    settleTakedowns: takedowns.settle,
    extendLapsed: reads.extendLapsed,
    forgetLapsed: reads.forgetLapsed,
    meta: (name: string): string | null => getMeta(name)?.value ?? null,
    setMeta: (name: string, value: string): void => void setMeta(name, value),
  }
}

const channelsIn = (form: Form | null): string => canonical(form?.kind === 'site' ? channelsOf(form.home) : [])

const isInEnglish = (form: Form | null): boolean => form?.kind === 'site' && isWrittenIn(form, 'en')
