import { DatabaseSync } from 'node:sqlite'

/** Whether share pictures are yet to be drawn, by the table of cms/src/share. */
export function arePicturesWanted(database: string): boolean {
  const db = new DatabaseSync(database, { readOnly: true, timeout: 5000 })
  try {
    return db.prepare('SELECT 1 FROM share_pictures WHERE is_wanted LIMIT 1').get() !== undefined
  } finally {
    db.close()
  }
}
