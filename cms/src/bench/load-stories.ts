import { randomBytes } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import { createClient, type Client, type InStatement, type InValue } from '@libsql/client'
import { toRef } from '@kewen/content/contract'
import type { Payload } from 'payload'
import { formOf } from '../publications/forms/form-of.ts'
import type { Row } from '../publications/forms/row.ts'
import { readRow } from '../publications/public-form.ts'
import { recordOf } from '../publications/publication-record.ts'
import { addressOf, type SyntheticStory } from './synthetic-stories.ts'

type Stored = Record<string, InValue>
/** A row like another one, with other values in some columns. */
type Copy = (values: Stored) => InStatement

/** Stories that are written in one transaction. */
const batch = 500

/**
 * Loads published stories straight into the newsroom's SQLite file, as Payload would have written them: each row is a
 * copy of what Payload wrote of one story, the mould, but for what is the story's own. Skips Payload's hooks, and with
 * them what they check and look up; forms and digests are the newsroom's own. Nobody else may write meanwhile.
 */
export async function loadStories(
  payload: Payload,
  { url, mould, stories }: { url: string; mould: number; stories: Iterable<SyntheticStory> },
): Promise<void> {
  const row = await readRow({ payload }, toRef('articles', mould))
  if (!row) throw new Error(`The article ${mould} is to be the mould of others, and does not exist.`)
  // Payload's own library: of two in one process, each would let go of the locks that the other one holds on the file.
  const client = createClient({ url })
  try {
    const rowsOfStory = await storyCopier(client, { row, mould })
    let id = mould
    let statements: InStatement[] = []
    for (const story of stories) {
      statements.push(...rowsOfStory((id += 1), story))
      if ((id - mould) % batch !== 0) continue
      await client.batch(statements, 'write')
      statements = []
      // The library lets go of its statements between turns of the event loop, and never waits for one by itself.
      await breathe()
    }
    if (statements.length > 0) await client.batch(statements, 'write')
  } finally {
    client.close()
  }
}

/** Makes all rows of a story. Its version is as far from the mould's as the story from the mould. */
async function storyCopier(client: Client, { row, mould }: { row: Row; mould: number }) {
  const version = await copies(client, { table: '_articles_v', where: 'parent_id', is: mould })
  const firstVersion = Number(version.moulds[0]!['id'])
  const of = async (table: string, where: string, is: InValue): Promise<Copy[]> =>
    (await copies(client, { table, where, is })).copies
  const ref = toRef('articles', mould)
  const tables = {
    main: await of('articles', 'id', mould),
    locales: await of('articles_locales', '_parent_id', mould),
    relations: await of('articles_rels', 'parent_id', mould),
    bylines: await of('articles_bylines', '_parent_id', mould),
    versionLocales: await of('_articles_v_locales', '_parent_id', firstVersion),
    versionRelations: await of('_articles_v_rels', 'parent_id', firstVersion),
    versionBylines: await of('_articles_v_version_bylines', '_parent_id', firstVersion),
    publication: await of('publications', 'id', ref),
    references: await of('publications_texts', 'parent_id', ref),
  }
  return (id: number, story: SyntheticStory): InStatement[] => {
    const versionId = firstVersion + id - mould
    const { slug, title, summary, publishedAt } = story
    const address = addressOf(story)
    const body = JSON.stringify(story.body)
    const own = { column_id: story.column, campaign_id: story.campaign, published_at: publishedAt, slug, address }
    const related = { topics_id: story.topic, profiles_id: story.profile }
    const byline = randomBytes(12).toString('hex')
    const record = recordOf(formOf('articles', toRow(row, { id, story, address })))
    return [
      ...all(tables.main, { id, ...own }),
      ...all(tables.locales, { id: null, _parent_id: id, title, summary, body }),
      ...all(tables.relations, { id: null, parent_id: id, ...related }),
      ...all(tables.bylines, { id: byline, _parent_id: id }),
      ...all(version.copies, { id: versionId, parent_id: id, ...prefixed('version_', own) }),
      ...all(tables.versionLocales, {
        id: null,
        _parent_id: versionId,
        ...prefixed('version_', { title, summary, body }),
      }),
      ...all(tables.versionRelations, { id: null, parent_id: versionId, ...related }),
      ...all(tables.versionBylines, { id: null, _parent_id: versionId, _uuid: byline }),
      ...all(tables.publication, { id: record.id, digest: record.digest, form: JSON.stringify(record.form) }),
      ...tables.references.map((copy, index) => copy({ id: null, parent_id: record.id, text: record.refs[index]! })),
    ]
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

const all = (rows: Copy[], values: Stored): InStatement[] => rows.map((copy) => copy(values))

const prefixed = (prefix: string, values: Stored): Stored =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]))

/**
 * Rows of a table, and for each how another is made with other values in some columns. A column that is empty in the
 * row stays empty: a relation names one kind of document, and the others not.
 */
async function copies(
  client: Client,
  { table, where, is }: { table: string; where: string; is: InValue },
): Promise<{ moulds: Stored[]; copies: Copy[] }> {
  const found = await client.execute({ sql: `SELECT * FROM ${table} WHERE ${where} = ? ORDER BY rowid`, args: [is] })
  if (found.rows.length === 0)
    throw new Error(`There is nothing of the mould in ${table}: has Payload changed its tables?`)
  const { columns } = found
  const marks = columns.map(() => '?').join(', ')
  const sql = `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${marks})`
  const toCopy =
    (mould: Stored): Copy =>
    (values) => ({
      sql,
      args: columns.map((name) => (name in values && mould[name] !== null ? values[name]! : mould[name]!)),
    })
  return { moulds: found.rows, copies: found.rows.map(toCopy) }
}
