import { mkdirSync } from 'node:fs'
import { loadDemo } from '../demo/load.ts'
import { checkDisk } from './check-disk.ts'
import { checkPorts } from './check-ports.ts'
import { inheritedEnv, root, type StartEnv } from './env.ts'
import { makeBuilds } from './make-builds.ts'
import { discardHalfDemo, isEmpty, loadOnce } from './prepare-demo.ts'
import { newsroomRoom, placeOf, portalRoom, publisherRoom, type Place } from './rooms.ts'
import { keepSecrets, type Secrets } from './secrets.ts'
import { supervise, type Room, type Supervised } from './supervise.ts'
import type { Terminal } from './terminal.ts'
import { waitUntilAnswers } from './wait-until-answers.ts'

export type System = {
  place: Place
  secrets: Secrets
  processes: () => { key: Room['key']; pid: number }[]
  stop: () => Promise<void>
}

type Start = {
  env: StartEnv
  terminal: Terminal
  signal: AbortSignal
  withDemo?: boolean
  /** What is to be done before the newsroom starts. */
  prepare?: (place: Place, secrets: Secrets) => Promise<unknown>
  /** How tests run a room in another way than it is run, and start it again sooner. */
  trial?: { alter: (room: Room) => Room; pause: (crashes: number) => number }
}

/**
 * Starts newsroom, publisher and portal server, with builds and demo where they are missing, and resolves when the
 * portal answers. Throws a StartError where it cannot be; then nothing is left running.
 */
export async function startSystem({ env, terminal, signal, withDemo = true, prepare, trial }: Start): Promise<System> {
  const place = placeOf(root, env)
  const running: Supervised[] = []
  const stop = async (): Promise<void> => {
    // The publisher first: it stands between two releases then, and its long question to the newsroom ends.
    const [newsroom, portal, publisher] = running.splice(0)
    await publisher?.stop({ withinSeconds: 4 })
    await Promise.all([portal?.stop({ withinSeconds: 4 }), newsroom?.stop({ withinSeconds: 4 })])
  }
  const run = (room: Room): Supervised => {
    signal.throwIfAborted()
    const settings = { logs: place.logs, say: terminal.line, ...(trial && { pause: trial.pause }) }
    const supervised = supervise(trial ? trial.alter(room) : room, settings)
    running.push(supervised)
    return supervised
  }
  try {
    mkdirSync(place.logs, { recursive: true })
    await terminal.step({ zh: '检查端口和磁盘', en: 'check ports and disk' }, async () => {
      await checkPorts(wantedPorts(env), env.HOST)
      await checkDisk(env.VAR_DIR, { gigabytes: 1 })
    })
    discardHalfDemo(place, { ownDatabase: env.DATABASE_URL !== undefined })
    const secrets = keepSecrets(place.secrets)
    await makeBuilds({ terminal, signal })
    await prepare?.(place, secrets)
    const setting = { env, place, secrets, inherited: inheritedEnv() }

    run(newsroomRoom(setting))
    const whileUp = <Result>(work: Promise<Result>): Promise<Result> =>
      Promise.race([work, ...running.map(({ failed }) => failed), whenAborted(signal)])
    await terminal.step({ zh: '启动新闻编辑部', en: 'start the newsroom' }, () =>
      whileUp(waitUntilAnswers(new URL('/api/users/init', place.newsroomReach), { isGood: isOk, signal })),
    )
    if (withDemo && (await isEmpty(place)))
      await terminal.step({ zh: '载入演示内容', en: 'load the demo' }, () =>
        whileUp(
          loadOnce(place, () =>
            loadDemo({ newsroomUrl: place.newsroomReach, portalPort: env.PORTAL_PORT, secrets, log: terminal.line }),
          ),
        ),
      )
    run(portalRoom(setting))
    run(publisherRoom(setting))
    await terminal.step({ zh: '发布并启动门户', en: 'publish and start the portal' }, () =>
      whileUp(waitUntilAnswers(place.portalReach(env.PORTAL_PORT + 1), { isGood: isOk, signal })),
    )
    for (const room of running) room.settle()
    const processes: System['processes'] = () =>
      running.flatMap(({ key, pid: pidOf }) => {
        const pid = pidOf()
        return pid === undefined ? [] : [{ key, pid }]
      })
    return { place, secrets, processes, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

const isOk = ({ status }: { status: number }): boolean => status === 200

const wantedPorts = (env: StartEnv) => [
  { port: env.PORT, variable: 'PORT' as const },
  { port: env.PORTAL_PORT, variable: 'PORTAL_PORT' as const },
  { port: env.PORTAL_PORT + 1, variable: 'PORTAL_PORT' as const },
]

/** Never resolves; rejects when the signal says so. */
function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
}
