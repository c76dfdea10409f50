import { randomBytes } from 'node:crypto'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { toRef } from '@kewen/content/contract'
import type { Payload } from 'payload'
import { formOf } from '../publications/forms/form-of.ts'
import type { Row } from '../publications/forms/row.ts'
import { readRow } from '../publications/public-form.ts'
import { recordOf } from '../publications/publication-record.ts'
import { addressOf, type SyntheticStory } from './synthetic-stories.ts'

type Stored = Record<string, SQLInputValue>
type Insert = (values: Stored) => void

/** Written in one transaction. */
const batch = 2000

/**
 * Loads published stories straight into the newsroom's SQLite file, as Payload would have written them: each row is a
 * copy of what Payload wrote of one story, the mould, but for what is the story's own. Skips Payload's hooks, and with
 * them what they check and look up; forms and digests are the newsroom's own. No other process may write meanwhile.
 */
export async function loadStories(
  payload: Payload,
  { file, mould, stories }: { file: string; mould: number; stories: Iterable<SyntheticStory> },
): Promise<void> {
  const row = await readRow({ payload }, toRef('articles', mould))
  if (!row) throw new Error(`The article ${mould} is to be the mould of others, and does not exist.`)
  const db = new DatabaseSync(file)
  // A load that is cut off is begun anew: nothing of it need survive.
  db.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -262144; PRAGMA foreign_keys = OFF')
  try {
    const insert = storyInserter(db, { row, mould })
    let id = mould
    db.exec('BEGIN IMMEDIATE')
    for (const story of stories) {
      insert((id += 1), story)
      if ((id - mould) % batch === 0) db.exec('COMMIT; BEGIN IMMEDIATE')
    }
    db.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)')
  } finally {
    db.close()
  }
}

/** Writes all rows of a story. Those of versions bear the number by which their first stands from the mould's. */
function storyInserter(db: DatabaseSync, { row, mould }: { row: Row; mould: number }) {
  const main = copier(db, { table: 'articles', where: 'id', is: mould })
  const version = copier(db, { table: '_articles_v', where: 'parent_id', is: mould })
  const firstVersion = Number(version.moulds[0]!['id'])
  const of = (table: string, parent: string): Insert[] => copier(db, { table, where: parent, is: mould }).inserts
  const ofVersion = (table: string, parent: string): Insert[] =>
    copier(db, { table, where: parent, is: firstVersion }).inserts
  const tables = {
    locales: of('articles_locales', '_parent_id'),
    relations: of('articles_rels', 'parent_id'),
    bylines: of('articles_bylines', '_parent_id'),
    versionLocales: ofVersion('_articles_v_locales', '_parent_id'),
    versionRelations: ofVersion('_articles_v_rels', 'parent_id'),
    versionBylines: ofVersion('_articles_v_version_bylines', '_parent_id'),
    publication: copier(db, { table: 'publications', where: 'id', is: toRef('articles', mould) }).inserts,
    references: copier(db, { table: 'publications_texts', where: 'parent_id', is: toRef('articles', mould) }).inserts,
  }
  return (id: number, story: SyntheticStory): void => {
    const versionId = firstVersion + id - mould
    const { slug, title, summary, publishedAt } = story
    const address = addressOf(story)
    const body = JSON.stringify(story.body)
    const own = { column_id: story.column, campaign_id: story.campaign, published_at: publishedAt, slug, address }
    const related = { topics_id: story.topic, profiles_id: story.profile }
    const byline = randomBytes(12).toString('hex')
    all(main.inserts, { id, ...own })
    all(tables.locales, { id: null, _parent_id: id, title, summary, body })
    all(tables.relations, { id: null, parent_id: id, ...related })
    all(tables.bylines, { id: byline, _parent_id: id })
    all(version.inserts, { id: versionId, parent_id: id, ...prefixed('version_', own) })
    all(tables.versionLocales, { id: null, _parent_id: versionId, ...prefixed('version_', { title, summary, body }) })
    all(tables.versionRelations, { id: null, parent_id: versionId, ...related })
    all(tables.versionBylines, { id: null, _parent_id: versionId, _uuid: byline })
    const record = recordOf(formOf('articles', toRow(row, { id, story, address })))
    all(tables.publication, { id: record.id, digest: record.digest, form: JSON.stringify(record.form) })
    for (const [index, insert] of tables.references.entries())
      insert({ id: null, parent_id: record.id, text: record.refs[index]! })
  }
}

/** The story as the database gives it to the newsroom. */
const toRow = (row: Row, { id, story, address }: { id: number; story: SyntheticStory; address: string }): Row => ({
  ...row,
  id,
  address,
  slug: story.slug,
  title: { zh: story.title },
  summary: { zh: story.summary },
  body: { zh: story.body },
  column: story.column,
  campaign: story.campaign,
  topics: [story.topic],
  profiles: [story.profile],
  publishedAt: story.publishedAt,
})

const all = (inserts: Insert[], values: Stored): void => inserts.forEach((insert) => insert(values))

const prefixed = (prefix: string, values: Stored): Stored =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]))

/**
 * Rows of a table, and for each a function that inserts another with other values in some columns. A column that is
 * empty in the row stays empty: a relation names one kind of document, and the others not.
 */
function copier(
  db: DatabaseSync,
  { table, where, is }: { table: string; where: string; is: SQLInputValue },
): { moulds: Stored[]; inserts: Insert[] } {
  const moulds = db.prepare(`SELECT * FROM ${table} WHERE ${where} = ? ORDER BY rowid`).all(is) as Stored[]
  if (moulds.length === 0) throw new Error(`There is nothing of the mould in ${table}: has Payload changed its tables?`)
  const columns = Object.keys(moulds[0]!)
  const marks = columns.map(() => '?').join(', ')
  const statement = db.prepare(
    `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${marks})`,
  )
  const toInsert =
    (mould: Stored): Insert =>
    (values) =>
      void statement.run(
        ...columns.map((name) => (name in values && mould[name] !== null ? values[name]! : mould[name]!)),
      )
  return { moulds, inserts: moulds.map(toInsert) }
}
