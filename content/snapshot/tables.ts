/** Raised when the tables change: a snapshot of another format is set aside and pulled anew. */
export const snapshotFormat = 8

/**
 * The published state of an installation, what each page reads of it, and what is yet to be released.
 * JSON is kept as BLOB: node:sqlite decodes Chinese TEXT three times slower.
 */
export const tables = `
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS publication (
  id TEXT PRIMARY KEY, site TEXT NOT NULL, kind TEXT, digest TEXT NOT NULL, card BLOB, form BLOB
);
CREATE INDEX IF NOT EXISTS publication_of ON publication (kind, id);
CREATE TABLE IF NOT EXISTS member (site TEXT, list TEXT, place TEXT, id TEXT, PRIMARY KEY (site, list, place, id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS member_of ON member (id);
CREATE TABLE IF NOT EXISTS shelf (stream TEXT, month TEXT, place TEXT, id TEXT, PRIMARY KEY (stream, month, place, id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS shelf_of ON shelf (id, stream);
CREATE TABLE IF NOT EXISTS month (stream TEXT, month TEXT, PRIMARY KEY (stream, month)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS route (site TEXT, path TEXT, page TEXT NOT NULL, owner TEXT NOT NULL, month TEXT, PRIMARY KEY (site, path, owner)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS route_of ON route (owner);
CREATE TABLE IF NOT EXISTS gone (site TEXT, path TEXT, id TEXT, PRIMARY KEY (site, path, id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS gone_of ON gone (id);
CREATE TABLE IF NOT EXISTS redirect (site TEXT, source TEXT, owner TEXT, target TEXT, PRIMARY KEY (site, source, owner)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS redirect_of ON redirect (owner);
CREATE TABLE IF NOT EXISTS reference (id TEXT, refers_to TEXT, PRIMARY KEY (id, refers_to)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS reference_to ON reference (refers_to);
CREATE TABLE IF NOT EXISTS file (site TEXT, name TEXT, id TEXT, mime TEXT NOT NULL, until TEXT, PRIMARY KEY (site, name, id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS file_of ON file (id);
CREATE INDEX IF NOT EXISTS file_until ON file (until) WHERE until IS NOT NULL;
CREATE TABLE IF NOT EXISTS key (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS page (number INTEGER PRIMARY KEY, site TEXT NOT NULL, path TEXT NOT NULL, reads BLOB, UNIQUE (site, path));
CREATE TABLE IF NOT EXISTS read (key INTEGER, page INTEGER, PRIMARY KEY (key, page)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS lapsed (key INTEGER, site TEXT, path TEXT, release INTEGER NOT NULL, PRIMARY KEY (key, site, path)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS takedown (site TEXT, id TEXT, PRIMARY KEY (site, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS stale (site TEXT, path TEXT, turn INTEGER NOT NULL, cause TEXT NOT NULL, PRIMARY KEY (site, path)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS failure (
  site TEXT, path TEXT, reason TEXT NOT NULL, at TEXT, owner TEXT, PRIMARY KEY (site, path)
) WITHOUT ROWID;
`
