/** Loaded into the publisher before anything else (`--import`): carries out orders, at what only the inside can see. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'
import { ordersFile } from '../env.ts'
import { standingOrder, stepsFile, withdrawOrder, type Order } from './orders.ts'

// Taken at once, and not the one that appends: it goes through others that are counted.
const { closeSync, openSync, writeSync } = fs

function note(file: string, line: string): void {
  const at = openSync(file, 'a')
  writeSync(at, `${line}\n`)
  closeSync(at)
}

/**
 * Tells, at each step, whether this is the one at which the order is to be carried out. The steps are written down for
 * as long as one stands.
 */
function countdown(kind: Order['kind'], file: string): (step: string) => boolean {
  let known: Order | null = null
  let left = 0
  return (step) => {
    const order = standingOrder(file)
    if (order?.kind !== kind) return false
    note(stepsFile(file), step)
    left = (order.id === known?.id ? left : order.at) - 1
    known = order
    if (left > 0) return false
    withdrawOrder(file)
    return true
  }
}

/** Every operation by which the publisher changes what lies on the disk, but for SQLite's own. */
const operations = [
  'appendFileSync',
  'copyFileSync',
  'fdatasyncSync',
  'fsyncSync',
  'linkSync',
  'mkdirSync',
  'renameSync',
  'rmSync',
  'symlinkSync',
  'unlinkSync',
  'writeFileSync',
] as const
const promised = ['copyFile', 'link', 'mkdir', 'open', 'rename', 'rm', 'symlink', 'unlink', 'writeFile'] as const

function dieOnOrder(file: string): void {
  const isTime = countdown('die', file)
  const dieBefore = (target: Record<string, unknown>, name: string): void => {
    const whole = target[name] as (...args: unknown[]) => unknown
    target[name] = (...args: unknown[]): unknown => {
      if (isTime(`${name} ${String(args[0])}`)) process.kill(process.pid, 'SIGKILL')
      return whole.apply(target, args)
    }
  }
  for (const name of operations) dieBefore(fs as unknown as Record<string, unknown>, name)
  for (const name of promised) dieBefore(fs.promises as unknown as Record<string, unknown>, name)
  syncBuiltinESMExports()
}

/** A render thread makes a request for each page. */
function endThreadOnOrder(file: string): void {
  const isTime = countdown('end-thread', file)
  globalThis.Request = new Proxy(Request, {
    construct(target, args, self): object {
      if (isTime(String(args[0]))) process.exit(1)
      return Reflect.construct(target, args, self) as object
    },
  })
}

if (ordersFile)
  if (isMainThread) dieOnOrder(ordersFile)
  else endThreadOnOrder(ordersFile)
