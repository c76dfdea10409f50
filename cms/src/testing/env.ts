import { z } from 'zod'

const variables = z.object({
  MONGODB_TEST_URL: z
    .string()
    .regex(/^mongodb(?:\+srv)?:\/\//, { error: 'must begin with mongodb:// or mongodb+srv://' })
    .optional(),
})

/** What the newsroom's tests take from their surroundings: a MongoDB on which they may make and drop a database. */
export function readTestEnv(source: NodeJS.ProcessEnv = process.env): { mongoUrl: string | undefined } {
  const result = variables.safeParse(source)
  if (result.success) return { mongoUrl: result.data.MONGODB_TEST_URL }
  throw new Error(`MONGODB_TEST_URL ${result.error.issues[0]?.message}`)
}
