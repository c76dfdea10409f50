import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { Place } from './rooms.ts'
import { explainSystemError, StartError } from './start-error.ts'
import { ask } from './wait-until-answers.ts'

const Progress = z.object({ state: z.enum(['loading', 'loaded']) })
const Initialised = z.object({ initialized: z.boolean() })

const readProgress = (file: string): 'loading' | 'loaded' | null =>
  existsSync(file) ? Progress.parse(JSON.parse(readFileSync(file, 'utf8'))).state : null

/**
 * Clears away what a first start left behind that was cut off while it loaded the demo: nobody has worked with it yet.
 * A database of the user's own is never touched.
 */
export function discardHalfDemo(place: Place, { ownDatabase }: { ownDatabase: boolean }): void {
  if (readProgress(place.demo) !== 'loading') return
  if (ownDatabase)
    throw new StartError('KEWEN_DEMO', {
      what: { zh: '上次载入演示内容时中断了。', en: 'The demo was loaded only in part.' },
      remedy: {
        zh: `请清空 DATABASE_URL 指向的数据库，删除 ${place.demo} 后重新运行。`,
        en: `Empty the database that DATABASE_URL names, delete ${place.demo} and run this again.`,
      },
    })
  const files = [place.database, `${place.database}-wal`, `${place.database}-shm`]
  for (const file of [...files, place.media, place.publisher, place.portal, place.demo])
    rmSync(file, { recursive: true, force: true })
}

/** Whether the newsroom has no user yet. */
export async function isEmpty(place: Place): Promise<boolean> {
  const { body } = await ask(new URL('/api/users/init', place.newsroomReach))
  return !Initialised.parse(JSON.parse(body)).initialized
}

/** Loads the demo, and notes that it was begun and that it was finished. */
export async function loadOnce(place: Place, load: () => Promise<unknown>): Promise<void> {
  const note = (state: 'loading' | 'loaded'): void => writeFileSync(place.demo, `${JSON.stringify({ state })}\n`)
  note('loading')
  try {
    await load()
  } catch (error) {
    throw explainSystemError(error) ?? demoFailed(place, error)
  }
  note('loaded')
}

function demoFailed(place: Place, cause: unknown): StartError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new StartError('KEWEN_DEMO', {
    what: { zh: `演示内容载入失败：${reason}。`, en: `The demo could not be loaded: ${reason}.` },
    remedy: { zh: '重新运行会从头载入。', en: 'Run this again: it starts from the beginning.' },
    log: `${place.logs}/newsroom.log`,
    cause,
  })
}
