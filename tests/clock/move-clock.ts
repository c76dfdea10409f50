/** Loaded into a process before anything else (`--import`): its clock goes ahead of the machine's by what a file says. */
import { clockFile } from '../env.ts'
import { attentionMilliseconds, readAhead } from './moved-clock.ts'

if (clockFile) follow(clockFile)

function follow(file: string): void {
  const { now: machine } = Date
  let ahead = 0
  let readAt = -Infinity
  const now = (): number => {
    if (performance.now() - readAt > attentionMilliseconds) {
      ahead = readAhead(file)
      readAt = performance.now()
    }
    return machine() + ahead
  }
  globalThis.Date = new Proxy(Date, {
    construct: (target, args: [], self) => Reflect.construct(target, args.length === 0 ? [now()] : args, self),
    apply: () => new Date().toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  })
}
