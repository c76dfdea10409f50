import path from 'node:path'
import { z } from 'zod'
import { root } from '../start/env.ts'

const Environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(4321),
  VAR_DIR: z.string().default('var'),
})

/** What `npm run dev:site` is told from outside. Throws where a variable is wrong. */
export function readDevelopEnv(source: Record<string, string | undefined> = process.env): {
  port: number
  folder: string
} {
  const { PORT, VAR_DIR } = Environment.parse(source)
  return { port: PORT, folder: path.resolve(root, VAR_DIR, 'dev-site') }
}
