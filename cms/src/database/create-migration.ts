import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { BasePayload } from 'payload'
import { readEnv } from '../env.ts'
import { newsroomConfig } from '../newsroom-config.ts'

/**
 * Writes the migration that brings SQLite from the last migration's schema to that of the collections:
 * `pnpm --filter @kewen/cms migration NAME`. Does nothing when there is no difference.
 */
const [name] = process.argv.slice(2)
if (!name || !/^[a-z0-9-]+$/.test(name)) {
  console.error('Give the migration a name such as add-summary-to-pages.')
  process.exit(1)
}

const generated = '/* oxlint-disable max-lines -- generated */\n'

const payload = await new BasePayload().init({
  config: newsroomConfig(readEnv({ NODE_ENV: 'test', DATABASE_URL: 'file::memory:' })),
  disableDBConnect: true,
  disableOnInit: true,
})
await payload.db.createMigration({ migrationName: name, payload, skipEmpty: true })
await makeRunnable(payload.db.migrationDir)
process.exit(0)

/** Payload writes for a bundler; Node runs the files as they are, so types are imported as such and files by name. */
async function makeRunnable(folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.ts')) continue
    const text = await readFile(path.join(folder, file), 'utf8')
    const note = file === 'index.ts' || text.startsWith(generated) ? '' : generated
    const runnable = text
      .replace(
        'import { MigrateUpArgs, MigrateDownArgs, sql }',
        'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
      )
      .replace(/from '(\.\/[^']+?)(?:\.ts)?';/g, "from '$1.ts'")
      .replaceAll('({ db, payload, req }:', '({ db }:')
    await writeFile(path.join(folder, file), note + runnable)
  }
}
