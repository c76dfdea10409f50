import type { ArticleCard, Card, Form, ListName, Ref, Site } from '../contract/index.ts'
import type { PageKind, Route } from '../routes.ts'
import { storiesAround, type Beside } from './around.ts'
import { fromJson, type Database } from './database.ts'
import { inOneStep, type Redirection } from './in-one-step.ts'
import { mayShow } from './may-show.ts'

/** The moment that a portal shows before any is set. */
export const dawn = '1970-01-01T00:00:00.000Z'

export type SnapshotReader = ReturnType<typeof snapshotReader>

type RouteRow = { path: string; page: PageKind; owner: Ref; month: string | null }
const toRoute = ({ path, page, owner, month }: RouteRow): Route => ({ path, page, owner, ...(month ? { month } : {}) })

/** What may be asked of a snapshot. Every list comes in an order that its contents settle. */
export function snapshotReader(db: Database) {
  const meta = db.one<{ value: string }>('SELECT value FROM meta WHERE name = ?')
  const form = db.one<{ form: Uint8Array | null }>('SELECT form FROM publication WHERE id = ?')
  const card = db.one<{ card: Uint8Array | null }>('SELECT card FROM publication WHERE id = ?')
  const sites = db.all<{ form: Uint8Array }>("SELECT form FROM publication WHERE kind = 'site' ORDER BY length(id), id")
  const members = db.all<{ card: Uint8Array }>(
    'SELECT p.card FROM member m JOIN publication p ON p.id = m.id WHERE m.site = ? AND m.list = ? ORDER BY m.place, m.id',
  )
  const shelf = db.all<{ card: Uint8Array }>(
    'SELECT p.card FROM shelf s JOIN publication p ON p.id = s.id WHERE s.stream = ? AND s.month = ? ORDER BY s.place DESC, s.id',
  )
  const placeOn = db.one<{ month: string; place: string }>(
    'SELECT month, place FROM shelf WHERE stream = ? AND id = ? ORDER BY month, place LIMIT 1',
  )
  const around = storiesAround(db)
  const months = db.all<{ month: string }>('SELECT month FROM month WHERE stream = ? ORDER BY month DESC')
  // Two documents may claim an address while one of them is still to be told that it moved: the order settles it.
  const route = db.one<RouteRow>(
    `SELECT path, page, owner, month FROM route WHERE site = ? AND path = ? ORDER BY page = 'redirect', owner LIMIT 1`,
  )
  const routes = db.all<RouteRow>(
    `SELECT path, page, owner, month, min((page = 'redirect') || owner) FROM route WHERE site = ? GROUP BY path ORDER BY path`,
  )
  const gone = db.all<{ path: string }>(
    `SELECT path FROM (SELECT site, path FROM gone UNION SELECT site, source FROM redirect WHERE target IS NULL) g
     WHERE site = ? AND NOT EXISTS (SELECT 1 FROM route r WHERE r.site = g.site AND r.path = g.path)
     AND NOT EXISTS (SELECT 1 FROM redirect r WHERE r.site = g.site AND r.source = g.path AND r.target IS NOT NULL)
     ORDER BY path`,
  )
  const redirects = db.all<{ source: string; target: string }>(
    `SELECT source, target, min(owner) FROM redirect d WHERE site = ? AND target IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM route r WHERE r.site = d.site AND r.path = d.source AND r.page <> 'redirect')
     GROUP BY source ORDER BY source`,
  )
  // A media document may lie unused; whatever else has files brings them with it.
  const used = `(file.id NOT LIKE 'media/%' OR EXISTS (SELECT 1 FROM reference r WHERE r.refers_to = file.id))
    AND (until IS NULL OR until > coalesce((SELECT value FROM meta WHERE name = 'as-of'), '${dawn}'))`
  const files = db.all<{ name: string; mime: string }>(
    `SELECT name, min(mime) AS mime FROM file WHERE site = ? AND ${used} GROUP BY name ORDER BY name`,
  )
  const usedFile = db.one<{ id: Ref }>(`SELECT id FROM file WHERE site = ? AND name = ? AND ${used} LIMIT 1`)
  const digests = db.all<{ id: Ref; digest: string }>('SELECT id, digest FROM publication ORDER BY id')

  const asOf = (): string => meta('as-of')?.value ?? dawn
  const formOf = (id: Ref): Form | null => {
    const json = form(id)?.form
    return json ? fromJson<Form>(json) : null
  }

  return {
    /** The moment that the portal shows: pins, periods and rights are judged by it, not by a clock. */
    asOf,
    /** Which turn of events it shows: what may be asked changes with it and with the moment, and with nothing else. */
    turn: (): string => meta('turn')?.value ?? '0',
    form: formOf,
    /** Whether a site may show a document now: it is published, and the right to it has not expired. */
    mayShow(site: Ref, id: Ref): boolean {
      const found = formOf(id)
      return found?.site === site && mayShow(found, asOf())
    },
    card(id: Ref): Card | null {
      const json = card(id)?.card
      return json ? fromJson<Card>(json) : null
    },
    sites: (): Site[] => sites().map((row) => fromJson<Site>(row.form)),
    siteByKey: (key: string): Site | null =>
      sites()
        .map((row) => fromJson<Site>(row.form))
        .find((site) => site.key === key) ?? null,
    members: (site: Ref, list: ListName): Card[] => members(site, list).map((row) => fromJson<Card>(row.card)),
    /** What a stream held in a month, newest first. */
    shelf: (stream: Ref, month: string): ArticleCard[] =>
      shelf(stream, month).map((row) => fromJson<ArticleCard>(row.card)),
    /** The stories right before and right after one of a stream; none where it is not of the stream. */
    beside(stream: Ref, story: Ref): Beside {
      const place = placeOn(stream, story)
      return place ? around.beside(stream, { ...place, id: story }) : { older: null, newer: null }
    },
    /** The stories near to one of a stream; none where it is not of the stream. */
    near(stream: Ref, story: Ref): Ref[] {
      const place = placeOn(stream, story)
      return place ? around.near(stream, { ...place, id: story }) : []
    },
    /** The months in which a stream held something, newest first. */
    months: (stream: Ref): string[] => months(stream).map((row) => row.month),
    /** The months of a stream right before and right after one. */
    besideMonth: around.besideMonth,
    route(site: Ref, path: string): Route | null {
      const row = route(site, path)
      return row ? toRoute(row) : null
    },
    routes: (site: Ref): Route[] => routes(site).map(toRoute),
    /** The addresses of a site that answer 410. */
    gone: (site: Ref): string[] => gone(site).map((row) => row.path),
    /** The old addresses of a site and where they lead, in one step each. */
    redirects: (site: Ref): Redirection[] =>
      inOneStep(redirects(site).map(({ source, target }) => ({ from: source, to: target }))),
    /** The media files of a site that something published uses. */
    files: (site: Ref): { name: string; mime: string }[] => files(site),
    isFileUsed: (site: Ref, name: string): boolean => usedFile(site, name) !== undefined,
    digests: (): { id: Ref; digest: string }[] => digests(),
    /** Reads one consistent state until `end`. */
    begin: db.begin,
    end: db.end,
    close: db.close,
  }
}
