import type { DatabaseAdapterObj } from 'payload'
import { isMongo } from '../env.ts'
import { createMongoAdapter } from './mongo-adapter.ts'
import { createSqliteAdapter } from './sqlite-adapter.ts'

/** The database at an address: `file:` for SQLite, `mongodb` for MongoDB. */
export const createDatabase = (url: string): DatabaseAdapterObj =>
  isMongo(url) ? createMongoAdapter(url) : createSqliteAdapter(url)
