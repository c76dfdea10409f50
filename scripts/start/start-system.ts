import { mkdirSync } from 'node:fs'
import { loadDemo } from '../demo/load.ts'
import { demoKeys } from '../demo/read-demos.ts'
import { readPortalList } from '../portal/portal-list.ts'
import { checkDisk } from './check-disk.ts'
import { checkPorts, type WantedPort } from './check-ports.ts'
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
  /** The keys of the portals of the demonstration that an empty newsroom gets: all of them, if none are named. */
  demo?: string[]
  /** What is to be done before the newsroom starts. */
  prepare?: (place: Place, secrets: Secrets) => Promise<unknown>
  /** How tests run a room in another way than it is run, and start it again sooner. */
  trial?: { alter: (room: Room) => Room; pause: (crashes: number) => number }
}

/**
 * Starts newsroom, publisher and portal server, with builds and demo where they are missing, and resolves when the
 * portal answers. Throws a StartError where it cannot be; then nothing is left running.
 */
export async function startSystem({ env, terminal, signal, demo = demoKeys, prepare, trial }: Start): Promise<System> {
  const place = placeOf(root, env)
  const running: Supervised[] = []
  const known = readPortalList(place.portal).length
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
      await checkPorts(wantedPorts(env, known || Math.max(1, demo.length)), env.HOST)
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
    const isLoaded = demo.length > 0 && (await isEmpty(place))
    if (isLoaded)
      await terminal.step({ zh: '载入演示内容', en: 'load the demo' }, () =>
        whileUp(
          loadOnce(place, () =>
            loadDemo({
              newsroomUrl: place.newsroomReach,
              keys: demo,
              portalPort: env.PORTAL_PORT,
              secrets,
              log: terminal.line,
            }),
          ),
        ),
      )
    run(portalRoom(setting))
    run(publisherRoom(setting))
    await terminal.step({ zh: '发布并启动门户', en: 'publish and start the portal' }, () =>
      whileUp(
        Promise.all(
          portPerPortal(env, isLoaded ? demo.length : known || 1).map((port) =>
            waitUntilAnswers(place.portalReach(port), { isGood: isOk, signal }),
          ),
        ),
      ),
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

/** The ports that lead to one portal each. */
const portPerPortal = (env: StartEnv, portals: number): number[] =>
  Array.from({ length: portals }, (_, index) => env.PORTAL_PORT + 1 + index)

const wantedPorts = (env: StartEnv, portals: number): WantedPort[] => [
  { port: env.PORT, variable: 'PORT' },
  ...[env.PORTAL_PORT, ...portPerPortal(env, portals)].map((port): WantedPort => ({ port, variable: 'PORTAL_PORT' })),
]

/** Never resolves; rejects when the signal says so. */
function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
}
