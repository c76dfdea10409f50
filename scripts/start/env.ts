import { availableParallelism } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { StartError } from './start-error.ts'

export const root = path.resolve(import.meta.dirname, '../..')

const Port = z.coerce.number().int().min(1).max(65_500)

const Environment = z.object({
  /** The address to listen on. Only this computer can reach the default. */
  HOST: z.string().default('127.0.0.1'),
  PORT: Port.default(3000),
  PORTAL_PORT: Port.default(4000),
  NEWSROOM_URL: z.url().optional(),
  DATABASE_URL: z.string().optional(),
  PAYLOAD_SECRET: z.string().min(32).optional(),
  VAR_DIR: z.string().default('var'),
  /** Whether the newsroom makes share pictures, some seconds after a story was published. */
  SHARE_PICTURES: z.enum(['on', 'off']).default('on'),
  WORKERS: z.coerce.number().int().min(1).default(Math.min(2, availableParallelism())),
})

export type StartEnv = z.infer<typeof Environment>

/** What `npm start` is told from outside. Throws one error that names everything that is wrong. */
export function readStartEnv(source: Record<string, string | undefined> = process.env): StartEnv {
  const parsed = Environment.safeParse(source)
  if (parsed.success) return { ...parsed.data, VAR_DIR: path.resolve(root, parsed.data.VAR_DIR) }
  const names = [...new Set(parsed.error.issues.map(({ path: [name] }) => String(name)))].join(', ')
  throw new StartError('KEWEN_ENVIRONMENT', {
    what: { zh: `环境变量不对：${names}。`, en: `The environment is wrong: ${names}.` },
    remedy: {
      zh: '请改正或删去这些变量后重新运行。',
      en: `Mend or unset these variables and run this again.\n${z.prettifyError(parsed.error)}`,
    },
  })
}

/** What children inherit: our surroundings without the newsroom's secrets, and no telemetry. */
export function inheritedEnv(source: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const { PAYLOAD_SECRET: _secret, DATABASE_URL: _database, ...rest } = source
  return { ...rest, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' }
}
