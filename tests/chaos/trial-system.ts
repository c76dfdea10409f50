import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Random } from '../../scripts/demo/draw/random.ts'
import { startTemporary, type TemporarySystem } from '../../scripts/start/start-temporary.ts'
import type { Room } from '../../scripts/start/supervise.ts'
import { mountSmallDisk, type SmallDisk } from './small-disk.ts'
import { openUnsteadyWire, type UnsteadyWire } from './unsteady-wire.ts'

/** The whole system with an unsteady wire in it, a small disk below its portals, and a publisher that obeys orders. */
export type TrialSystem = {
  system: TemporarySystem
  wire: UnsteadyWire
  /** Null where no disk could be mounted. */
  disk: SmallDisk | null
  orders: string
  /** Kills a process, and resolves when it is dead. */
  kill: (room: Room['key']) => Promise<void>
  /** Resolves when a room that was killed runs again. */
  whenBack: (room: Room['key']) => Promise<void>
  stop: () => Promise<void>
}

const diskMegabytes = 512
const patienceSeconds = 60
/** Sooner than in earnest: a thousand crashes in a row are the rule here. */
const pause = (): number => 100

export async function startTrial(trial: {
  random: Random
  orders: string
  say: (line: string) => void
  signal: AbortSignal
}): Promise<TrialSystem> {
  const wire = await openUnsteadyWire(trial.random)
  let disk = null as SmallDisk | null
  const alter = (room: Room): Room =>
    room.key === 'publisher'
      ? { ...room, env: { ...room.env, NEWSROOM_URL: wire.url, KEWEN_ORDERS: trial.orders, NODE_OPTIONS: preload } }
      : room
  let system: TemporarySystem
  try {
    system = await startTemporary({
      say: trial.say,
      signal: trial.signal,
      demo: ['ordos', 'linfen'],
      trial: { alter, pause },
      prepare: (place) => {
        wire.leadTo(place.newsroomReach)
        disk = mountSmallDisk(place.portal, diskMegabytes)
        return Promise.resolve()
      },
    })
  } catch (error) {
    disk?.remove()
    await wire.close()
    throw error
  }
  const pidOf = (key: Room['key']): number | undefined => system.processes().find((one) => one.key === key)?.pid
  let killed: number | undefined

  return {
    system,
    wire,
    disk,
    orders: trial.orders,
    async kill(room) {
      killed = pidOf(room)
      if (killed) process.kill(killed, 'SIGKILL')
      await until(() => killed === undefined || !isAlive(killed), `the ${room} is dead`)
    },
    whenBack: (room) =>
      until(() => {
        const pid = pidOf(room)
        return pid !== undefined && isAlive(pid)
      }, `the ${room} runs again`),
    async stop() {
      disk?.remove()
      await system.stop()
      await wire.close()
    },
  }
}

const preload = `--import=${path.join(import.meta.dirname, 'fail-on-order.ts')}`

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Waits until something is so. Throws where it does not come to be. */
export async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + patienceSeconds * 1000
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`It did not come about within ${patienceSeconds} s that ${what}.`)
    await wait(20)
  }
}
