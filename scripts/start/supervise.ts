import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import { backoff, wellAfter } from './backoff.ts'
import { endProcess, killGroup } from './end-process.ts'
import { lastLine } from './last-line.ts'
import { explainSystemError, StartError, type Sentence } from './start-error.ts'

/** A process that the system consists of. */
export type Room = {
  key: 'newsroom' | 'publisher' | 'portal'
  name: Sentence
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
}

export type Supervised = {
  readonly key: Room['key']
  /** Of the process that runs just now. */
  pid: () => number | undefined
  /** Rejects with the reason when the room keeps crashing before `settle` is called; never resolves. */
  failed: Promise<never>
  /** From now on a crash is mended by starting anew, however often. */
  settle: () => void
  stop: (limit: { withinSeconds: number }) => Promise<void>
}

const crashesAtStart = { newsroom: 1, publisher: 3, portal: 3 }

/**
 * Runs a room, its output in a log file, and starts it anew after a crash, each time a little later: `pause` gives the
 * milliseconds after so many crashes in a row.
 */
export function supervise(
  room: Room,
  { logs, say, pause = backoff }: { logs: string; say: (line: string) => void; pause?: (crashes: number) => number },
): Supervised {
  const log = path.join(logs, `${room.key}.log`)
  const { promise: failed, reject: fail } = Promise.withResolvers<never>()
  failed.catch(() => {})
  let child: ChildProcess | undefined
  let crashes = 0
  let isStopping = false
  let isSettled = false
  let restart: NodeJS.Timeout | undefined

  mkdirSync(logs, { recursive: true })
  if (existsSync(log)) renameSync(log, `${log}.1`)
  const endAtOnce = (): void => (child ? killGroup(child) : undefined)

  function run(): void {
    const out = openSync(log, 'a')
    const started = performance.now()
    child = spawn(process.execPath, room.args, {
      cwd: room.cwd,
      env: room.env,
      stdio: ['ignore', out, out],
      detached: process.platform !== 'win32',
    })
    closeSync(out)
    child.on('error', (error) => fail(error))
    child.on('exit', (code, signal) => {
      if (isStopping) return
      if (child) killGroup(child)
      crashes = performance.now() - started > wellAfter ? 1 : crashes + 1
      if (!isSettled && crashes >= crashesAtStart[room.key]) return fail(roomFailed(room, log))
      const wait = pause(crashes)
      if (isSettled)
        say(
          `! ${room.name.zh}意外停止（${signal ?? code}），${wait / 1000} 秒后重新启动。` +
            ` The ${room.name.en} ended (${signal ?? code}) and starts again in ${wait / 1000} s.  ${log}`,
        )
      restart = setTimeout(run, wait)
    })
  }

  process.on('exit', endAtOnce)
  run()
  return {
    key: room.key,
    pid: () => child?.pid,
    failed,
    settle: () => {
      isSettled = true
    },
    stop: async (limit) => {
      isStopping = true
      clearTimeout(restart)
      if (child) await endProcess(child, limit)
      process.off('exit', endAtOnce)
    },
  }
}

function roomFailed({ name }: Room, log: string): StartError {
  const output = readFileSync(log, 'utf8')
  return (
    explainSystemError(output, log) ??
    new StartError('KEWEN_ROOM', {
      what: {
        zh: `${name.zh}启动失败：${lastLine(output)}。`,
        en: `The ${name.en} does not start: ${lastLine(output)}.`,
      },
      remedy: {
        zh: '请查看日志，处理后重新运行。',
        en: 'Read the log, mend what it names, and run this again.',
      },
      log,
    })
  )
}
