/* oxlint-disable max-lines -- generated */
import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`share_pictures\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`site\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`dress\` text,
  	\`picture\` text,
  	\`is_wanted\` integer,
  	\`wanted_at\` text NOT NULL,
  	\`failure\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`isWanted_wantedAt_idx\` ON \`share_pictures\` (\`is_wanted\`,\`wanted_at\`);`)
  await db.run(sql`CREATE INDEX \`site_dress_idx\` ON \`share_pictures\` (\`site\`,\`dress\`);`)
  await db.run(sql`CREATE TABLE \`share_pictures_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`share_pictures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`share_pictures_texts_order_parent\` ON \`share_pictures_texts\` (\`order\`,\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`share_pictures_texts_text_idx\` ON \`share_pictures_texts\` (\`text\`);`)
  await db.run(sql`CREATE INDEX \`share_pictures_texts_by_parent\` ON \`share_pictures_texts\` (\`parent_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`share_pictures\`;`)
  await db.run(sql`DROP TABLE \`share_pictures_texts\`;`)
}
