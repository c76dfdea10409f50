/* oxlint-disable max-lines -- generated */
import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`sites_mourning\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_mourning_order_idx\` ON \`sites_mourning\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_mourning_parent_id_idx\` ON \`sites_mourning\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`rights_until\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`sites_mourning\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`rights_until\`;`)
}
