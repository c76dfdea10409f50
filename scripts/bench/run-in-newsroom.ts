import { spawn } from 'node:child_process'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import type { z } from 'zod'
import { inheritedEnv, root } from '../start/env.ts'
import type { Place } from '../start/rooms.ts'
import type { Secrets } from '../start/secrets.ts'

type Run<Schema extends z.ZodType> = {
  script: 'seed-corpus.ts' | 'measure-newsroom.ts'
  place: Place
  secrets: Secrets
  order: unknown
  answer: Schema
  signal: AbortSignal
}

/**
 * Runs one of the newsroom's own measuring programs on the database of a place: the order goes to its standard input,
 * the last line of its standard output is its answer. Throws with what it complained of where it fails.
 */
export async function runInNewsroom<Schema extends z.ZodType>(run: Run<Schema>): Promise<z.infer<Schema>> {
  const { script, place, secrets, order, answer, signal } = run
  const child = spawn(process.execPath, [path.join('src/bench', script)], {
    cwd: path.join(root, 'cms'),
    env: {
      ...inheritedEnv(),
      NODE_ENV: 'production',
      DATABASE_URL: `file:${place.database}`,
      MEDIA_DIR: place.media,
      PAYLOAD_SECRET: secrets.payloadSecret,
      NEWSROOM_URL: place.newsroomUrl,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
    signal,
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  child.stdin.end(JSON.stringify(order))
  const [code, output, complaint] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  const lastLine = output.trim().split('\n').at(-1) ?? ''
  if (code !== 0) throw new Error(`cms/src/bench/${script} ended with ${code}.\n${complaint || output}`.slice(0, 4000))
  return answer.parse(JSON.parse(lastLine))
}
