import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'

/**
 * Ends a child that leads a process group of its own: asks it, waits, then kills what is left of the group. Resolves
 * when it is gone.
 */
export async function endProcess(child: ChildProcess, { withinSeconds }: { withinSeconds: number }): Promise<void> {
  if (!hasEnded(child)) {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await Promise.race([ended, delay(withinSeconds * 1000, undefined, { ref: false })])
    if (!hasEnded(child)) {
      killGroup(child)
      await ended
    }
  }
  killGroup(child)
}

/** Kills a child's whole group at once. Nothing happens where nothing is left of it. */
export function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    if (!hasEnded(child)) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null
