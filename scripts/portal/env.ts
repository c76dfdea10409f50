import { resolve } from 'node:path'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '../..')

const Environment = z.object({
  /** Where the publisher puts the portals' releases. */
  PORTAL_DIR: z.string().default(resolve(root, 'var/portal')),
  /** All portals by their host names; each portal has a port of its own from the next one on. */
  PORTAL_PORT: z.coerce.number().int().min(1).max(65_000).default(4000),
  /** The address to listen on. */
  HOST: z.string().default('127.0.0.1'),
})
export type PortalEnv = z.infer<typeof Environment>

/** What the portal server is told from outside. Throws one error that names everything that is wrong. */
export function readEnv(environment: NodeJS.ProcessEnv = process.env): PortalEnv {
  const parsed = Environment.safeParse(environment)
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  throw new Error(`The portal server's settings are wrong. ${wrong.join('; ')}.`)
}
