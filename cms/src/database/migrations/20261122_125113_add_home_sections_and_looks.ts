/* oxlint-disable max-lines -- generated */
import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`sites_blocks_lead\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`article_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_blocks_lead_order_idx\` ON \`sites_blocks_lead\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_lead_parent_id_idx\` ON \`sites_blocks_lead\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_lead_path_idx\` ON \`sites_blocks_lead\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_lead_article_idx\` ON \`sites_blocks_lead\` (\`article_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_blocks_notices\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`count\` numeric DEFAULT 4 NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_blocks_notices_order_idx\` ON \`sites_blocks_notices\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_notices_parent_id_idx\` ON \`sites_blocks_notices\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_notices_path_idx\` ON \`sites_blocks_notices\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`sites_blocks_latest\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`count\` numeric DEFAULT 3 NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_blocks_latest_order_idx\` ON \`sites_blocks_latest\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_latest_parent_id_idx\` ON \`sites_blocks_latest\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_latest_path_idx\` ON \`sites_blocks_latest\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`sites_blocks_latest_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_blocks_latest\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`sites_blocks_latest_locales_locale_parent_id_unique\` ON \`sites_blocks_latest_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`sites_blocks_latest_locales_by_parent\` ON \`sites_blocks_latest_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`sites_blocks_stream\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`arrangement\` text DEFAULT 'feature' NOT NULL,
  	\`count\` numeric DEFAULT 4 NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_blocks_stream_order_idx\` ON \`sites_blocks_stream\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_stream_parent_id_idx\` ON \`sites_blocks_stream\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_stream_path_idx\` ON \`sites_blocks_stream\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`sites_blocks_stream_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_blocks_stream\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`sites_blocks_stream_locales_locale_parent_id_unique\` ON \`sites_blocks_stream_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`sites_blocks_stream_locales_by_parent\` ON \`sites_blocks_stream_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`sites_blocks_streams\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`count\` numeric DEFAULT 3 NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_blocks_streams_order_idx\` ON \`sites_blocks_streams\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_streams_parent_id_idx\` ON \`sites_blocks_streams\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_streams_path_idx\` ON \`sites_blocks_streams\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`sites_blocks_streams_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_blocks_streams\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`sites_blocks_streams_locales_locale_parent_id_unique\` ON \`sites_blocks_streams_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`sites_blocks_streams_locales_by_parent\` ON \`sites_blocks_streams_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`sites_blocks_campaign\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`campaign_id\` integer NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_blocks_campaign_order_idx\` ON \`sites_blocks_campaign\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_campaign_parent_id_idx\` ON \`sites_blocks_campaign\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_campaign_path_idx\` ON \`sites_blocks_campaign\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_campaign_campaign_idx\` ON \`sites_blocks_campaign\` (\`campaign_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_blocks_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_blocks_people_order_idx\` ON \`sites_blocks_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_people_parent_id_idx\` ON \`sites_blocks_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_people_path_idx\` ON \`sites_blocks_people\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`sites_blocks_people_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_blocks_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`sites_blocks_people_locales_locale_parent_id_unique\` ON \`sites_blocks_people_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`sites_blocks_people_locales_by_parent\` ON \`sites_blocks_people_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`sites_blocks_figures_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`qualifier\` text DEFAULT 'exact' NOT NULL,
  	\`basis\` text,
  	\`value\` numeric,
  	\`article_id\` integer,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`sites_blocks_figures_figures_order_idx\` ON \`sites_blocks_figures_figures\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`sites_blocks_figures_figures_parent_id_idx\` ON \`sites_blocks_figures_figures\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`sites_blocks_figures_figures_article_idx\` ON \`sites_blocks_figures_figures\` (\`article_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`sites_blocks_figures_figures_locales\` (
  	\`label\` text,
  	\`as_written\` text,
  	\`period\` text,
  	\`scope\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_blocks_figures_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`sites_blocks_figures_figures_locales_locale_parent_id_unique\` ON \`sites_blocks_figures_figures_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`sites_blocks_figures_figures_locales_by_parent\` ON \`sites_blocks_figures_figures_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`sites_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_blocks_figures_order_idx\` ON \`sites_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_figures_parent_id_idx\` ON \`sites_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_figures_path_idx\` ON \`sites_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`sites_blocks_figures_locales\` (
  	\`title\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`sites_blocks_figures_locales_locale_parent_id_unique\` ON \`sites_blocks_figures_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`sites_blocks_figures_locales_by_parent\` ON \`sites_blocks_figures_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`sites_blocks_links_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`href\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_blocks_links_links_order_idx\` ON \`sites_blocks_links_links\` (\`_order\`);`)
  await db.run(
    sql`CREATE INDEX \`sites_blocks_links_links_parent_id_idx\` ON \`sites_blocks_links_links\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`sites_blocks_links_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_blocks_links_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`sites_blocks_links_links_locales_locale_parent_id_unique\` ON \`sites_blocks_links_links_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`sites_blocks_links_links_locales_by_parent\` ON \`sites_blocks_links_links_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`sites_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_blocks_links_order_idx\` ON \`sites_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_links_parent_id_idx\` ON \`sites_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_links_path_idx\` ON \`sites_blocks_links\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`sites_blocks_links_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`sites_blocks_links_locales_locale_parent_id_unique\` ON \`sites_blocks_links_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`sites_blocks_links_locales_by_parent\` ON \`sites_blocks_links_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`sites_blocks_channels_channels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`href\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_blocks_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`sites_blocks_channels_channels_order_idx\` ON \`sites_blocks_channels_channels\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`sites_blocks_channels_channels_parent_id_idx\` ON \`sites_blocks_channels_channels\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`sites_blocks_channels_channels_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_blocks_channels_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`sites_blocks_channels_channels_locales_locale_parent_id_uniq\` ON \`sites_blocks_channels_channels_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`sites_blocks_channels_channels_locales_by_parent\` ON \`sites_blocks_channels_channels_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`sites_blocks_channels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_blocks_channels_order_idx\` ON \`sites_blocks_channels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_channels_parent_id_idx\` ON \`sites_blocks_channels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_blocks_channels_path_idx\` ON \`sites_blocks_channels\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`sites_blocks_channels_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_blocks_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`sites_blocks_channels_locales_locale_parent_id_unique\` ON \`sites_blocks_channels_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`sites_blocks_channels_locales_by_parent\` ON \`sites_blocks_channels_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`ALTER TABLE \`sites\` ADD \`look\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`sites_blocks_lead\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks_notices\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks_latest\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks_latest_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks_stream\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks_stream_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks_streams\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks_streams_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks_campaign\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks_people\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks_people_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks_figures_figures\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks_figures_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks_links_links\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks_links_links_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks_links_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks_channels_channels\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks_channels_channels_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks_channels\`;`)
  await db.run(sql`DROP TABLE \`sites_blocks_channels_locales\`;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`look\`;`)
}
