import {
  canonical,
  channelsOf,
  cardOf,
  collectionOf,
  filesIn,
  isWrittenIn,
  languages,
  refsIn,
  rightsEndOf,
  type Form,
  type Publication,
  type Ref,
} from '../contract/index.ts'
import { goneListPaths, mediaPath } from '../routes.ts'
import { fromJson, type Database } from './database.ts'
import { keptIn, keys } from './keys.ts'
import { membershipAccount } from './membership-account.ts'
import { mayShow } from './may-show.ts'
import { dawn } from './reader.ts'
import { recordedReads, type PageName } from './reads.ts'
import { routeAccount } from './route-account.ts'
import { cardsSayTheSame, sayTheSame } from './spoken-in.ts'
import { stalePaths } from './stale-paths.ts'
import { takedownAccount } from './takedown-account.ts'

export type SnapshotWriter = ReturnType<typeof snapshotWriter>

/** What an applied row set in motion, until the routes and stale paths that follow from it are written. */
type Turn = { keys: Map<string, string>; owners: Set<Ref>; files: Map<string, PageName & { cause: string }> }

/** Brings a snapshot to the published state, and keeps account of the paths that are to be released anew. */
export function snapshotWriter(db: Database) {
  const reads = recordedReads(db)
  const paths = stalePaths(db, reads)
  const takedowns = takedownAccount(db, reads)
  const memberships = membershipAccount(db)
  const routes = routeAccount(db, reads, memberships)
  const setMeta = db.run(
    'INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  )
  const getMeta = db.one<{ value: string }>('SELECT value FROM meta WHERE name = ?')
  const before = db.one<{ digest: string; card: Uint8Array | null; form: Uint8Array | null; site: Ref }>(
    'SELECT digest, card, form, site FROM publication WHERE id = ?',
  )
  const put = db.run(
    `INSERT INTO publication (id, site, kind, digest, card, form) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET site = excluded.site, kind = excluded.kind, digest = excluded.digest, card = excluded.card, form = excluded.form`,
  )
  const dropPublication = db.run('DELETE FROM publication WHERE id = ?')
  const idsOf = db.all<{ id: Ref }>('SELECT id FROM publication WHERE site = ?')
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
    memberships.move({ id, site, oldForm, form }, { touch, alter: (owner) => turn.owners.add(owner) })
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

  return {
    /**
     * Applies publications, in any order and any number of times, and marks every path stale that may change by it:
     * those that read what changed, those that appear and vanish, and media files that come into use or fall out of it.
     */
    apply(publications: Iterable<Publication>): void {
      db.transaction(() => {
        const turn: Turn = { keys: new Map(), owners: new Set(), files: new Map() }
        for (const publication of publications) applyOne(publication, turn)
        if (turn.owners.size === 0) return
        const stale = paths.beginTurn()
        for (const [key, cause] of turn.keys) for (const page of reads.readersOf(key)) stale(page, `${key} ← ${cause}`)
        routes.sync(turn.owners, stale)
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
