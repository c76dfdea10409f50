import { resolve } from 'node:path'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '../..')

const Environment = z.object({
  /** Where the newsroom is reached. */
  NEWSROOM_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
  /** The API key of the machine user. */
  PUBLISHER_KEY: z.string({ error: 'is missing: it is the API key of the machine user in the newsroom' }).min(1),
  /** What the publisher knows and fetches: the snapshot, media files, its lock. */
  PUBLISHER_DIR: z.string().default(resolve(root, 'var/publisher')),
  /** Where it puts the portals' releases. */
  PORTAL_DIR: z.string().default(resolve(root, 'var/portal')),
  /** The built templates. */
  SITE_BUNDLE: z.string().default(resolve(root, 'site/dist/server')),
  /** Where the portal server is reached, to see that readers have what was released. Absent: it is not asked. */
  PORTAL_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Threads that render. */
  WORKERS: z.coerce.number().int().min(1).max(64).default(2),
  /** A page that takes longer fails. */
  PAGE_SECONDS: z.coerce.number().min(0.1).max(600).default(10),
  /** A change that makes more pages stale than that is made in the background, and released when all are made. */
  PAGES_AT_ONCE: z.coerce.number().int().min(1).default(400),
  /** So many releases of each portal are kept. */
  KEEP_RELEASES: z.coerce.number().int().min(1).max(1000).default(20),
  /** `power`: a release survives a loss of power; `process`: it survives the death of the publisher. */
  DURABILITY: z.enum(['power', 'process']).default('power'),
})
export type PublisherEnv = z.infer<typeof Environment>

/** What the publisher is told from outside. Throws one error that names everything that is wrong. */
export function readEnv(environment: NodeJS.ProcessEnv = process.env): PublisherEnv {
  const parsed = Environment.safeParse(environment)
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  throw new Error(`The publisher's settings are wrong. ${wrong.join('; ')}.`)
}

/** Where the publisher keeps what it knows, for those who only leave it a word. */
export const readPublisherFolder = (environment: NodeJS.ProcessEnv = process.env): string =>
  Environment.pick({ PUBLISHER_DIR: true }).parse(environment).PUBLISHER_DIR
