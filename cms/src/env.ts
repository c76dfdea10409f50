import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

const variables = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    DATABASE_URL: z
      .string()
      .regex(/^(?:file:|mongodb(?:\+srv)?:\/\/)/, { error: 'must begin with file:, mongodb:// or mongodb+srv://' })
      .default(`file:${path.join(root, 'var/newsroom.db')}`),
    PAYLOAD_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
    MEDIA_DIR: z.string().default(path.join(root, 'var/media')),
    NEWSROOM_URL: z
      .url({ protocol: /^https?$/, error: 'must be an address such as https://newsroom.example.org' })
      .default('http://localhost:3000')
      .transform((url) => new URL(url).origin),
    TRUSTED_PROXIES: z.coerce
      .number()
      .int()
      .min(0, { error: 'must be the number of proxies before the newsroom, such as 1' })
      .max(8)
      .default(0),
    SHARE_PICTURES: z.enum(['on', 'off']).optional(),
    NEXT_PHASE: z.string().optional(),
  })
  .transform((env, context) => {
    const building = env.NEXT_PHASE === 'phase-production-build'
    if (env.NODE_ENV === 'production' && !building && env.PAYLOAD_SECRET === undefined)
      context.addIssue({ code: 'custom', path: ['PAYLOAD_SECRET'], message: 'is required in production' })
    if (isMongo(env.DATABASE_URL) && env.NODE_ENV !== 'test' && !namesReplicaSet(env.DATABASE_URL))
      context.addIssue({
        code: 'custom',
        path: ['DATABASE_URL'],
        message: 'names no replica set: without one MongoDB has no transactions. Add ?replicaSet=NAME to the address',
      })
    return {
      production: env.NODE_ENV === 'production',
      databaseUrl: env.DATABASE_URL,
      secret: env.PAYLOAD_SECRET ?? 'a secret for development, never used in production',
      mediaDir: path.resolve(env.MEDIA_DIR),
      newsroomUrl: env.NEWSROOM_URL,
      /** How many proxies of ours stand before the newsroom, each of which says in `X-Forwarded-For` who asked it. */
      trustedProxies: env.TRUSTED_PROXIES,
      /** Whether it makes share pictures by itself: tests do so when it suits them. */
      makesSharePictures: (env.SHARE_PICTURES ?? (env.NODE_ENV === 'test' ? 'off' : 'on')) === 'on' && !building,
    }
  })

/** What the newsroom takes from its surroundings. */
export type Env = z.infer<typeof variables>

export const isMongo = (url: string): boolean => url.startsWith('mongodb')

/** Whether an address names a replica set; one with `mongodb+srv` has it in the domain's records. */
export const namesReplicaSet = (url: string): boolean =>
  url.startsWith('mongodb+srv:') || new URLSearchParams(url.split('?')[1]).has('replicaSet')

/** Reads and checks the environment; throws one error that names everything that is wrong. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const result = variables.safeParse(source)
  if (result.success) return result.data
  const wrong = result.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`)
  throw new Error(`The newsroom cannot start, its environment is wrong:\n${wrong.join('\n')}`)
}
