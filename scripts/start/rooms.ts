import path from 'node:path'
import type { StartEnv } from './env.ts'
import type { Secrets } from './secrets.ts'
import type { Room } from './supervise.ts'

/** Where an installation keeps what it has, and where it is reached. */
export type Place = ReturnType<typeof placeOf>

export function placeOf(root: string, env: StartEnv) {
  const at = (...names: string[]): string => path.join(env.VAR_DIR, ...names)
  const reach = env.HOST === '0.0.0.0' ? '127.0.0.1' : env.HOST
  return {
    root,
    logs: at('log'),
    secrets: at('secrets.json'),
    database: at('newsroom.db'),
    media: at('media'),
    publisher: at('publisher'),
    portal: at('portal'),
    /** Says whether the demo was loaded, or only begun. */
    demo: at('demo.json'),
    /** What editors type into their browser. */
    newsroomUrl: env.NEWSROOM_URL ?? `http://localhost:${env.PORT}`,
    /** Where our own processes reach the newsroom, and the portal server. */
    newsroomReach: `http://${reach}:${env.PORT}`,
    portalReach: (port: number): URL => new URL(`http://${reach}:${port}/`),
  }
}

type Setting = { env: StartEnv; place: Place; secrets: Secrets; inherited: NodeJS.ProcessEnv }

export const newsroomRoom = ({ env, place, secrets, inherited }: Setting): Room => ({
  key: 'newsroom',
  name: { zh: '新闻编辑部', en: 'newsroom' },
  cwd: path.join(place.root, 'cms'),
  args: ['node_modules/next/dist/bin/next', 'start', '-H', env.HOST, '-p', String(env.PORT)],
  env: {
    ...inherited,
    NODE_ENV: 'production',
    PORT: String(env.PORT),
    DATABASE_URL: env.DATABASE_URL ?? `file:${place.database}`,
    PAYLOAD_SECRET: env.PAYLOAD_SECRET ?? secrets.payloadSecret,
    MEDIA_DIR: place.media,
    NEWSROOM_URL: place.newsroomUrl,
    SHARE_PICTURES: env.SHARE_PICTURES,
  },
})

export const publisherRoom = ({ env, place, secrets, inherited }: Setting): Room => ({
  key: 'publisher',
  name: { zh: '发布程序', en: 'publisher' },
  cwd: place.root,
  args: ['--enable-source-maps', 'scripts/publisher/main.ts'],
  env: {
    ...inherited,
    NODE_ENV: 'production',
    NEWSROOM_URL: place.newsroomReach,
    PUBLISHER_KEY: secrets.publisherKey,
    PUBLISHER_DIR: place.publisher,
    PORTAL_DIR: place.portal,
    PORTAL_URL: place.portalReach(env.PORTAL_PORT).origin,
    SITE_BUNDLE: path.join(place.root, 'site/dist/server'),
    WORKERS: String(env.WORKERS),
  },
})

export const portalRoom = ({ env, place, inherited }: Setting): Room => ({
  key: 'portal',
  name: { zh: '门户服务', en: 'portal server' },
  cwd: place.root,
  args: ['scripts/portal/main.ts'],
  env: {
    ...inherited,
    NODE_ENV: 'production',
    PORTAL_DIR: place.portal,
    PORTAL_PORT: String(env.PORTAL_PORT),
    HOST: env.HOST,
  },
})
