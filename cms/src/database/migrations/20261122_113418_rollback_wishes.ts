/* oxlint-disable max-lines -- generated */
import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`rollback_wishes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`site\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`to\` numeric,
  	\`person\` text NOT NULL,
  	\`asked_by\` text NOT NULL,
  	\`asked_at\` text NOT NULL,
  	\`pending\` integer,
  	\`answer\` text,
  	\`answered_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`pending_idx\` ON \`rollback_wishes\` (\`pending\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`site_number_1_idx\` ON \`rollback_wishes\` (\`site\`,\`number\`);`)
  // The documents whose pages failed: what fails is told of the portals now, and these values name nothing any more.
  await db.run(sql`DELETE FROM \`releases_texts\` WHERE \`path\` = 'failing';`)
  await db.run(sql`ALTER TABLE \`releases\` ADD \`held_at\` numeric;`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`failures\`;`)
  await db.run(sql`ALTER TABLE \`publisher_status\` ADD \`portals\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`rollback_wishes\`;`)
  await db.run(sql`ALTER TABLE \`releases\` ADD \`failures\` text;`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`held_at\`;`)
  await db.run(sql`ALTER TABLE \`publisher_status\` DROP COLUMN \`portals\`;`)
}
