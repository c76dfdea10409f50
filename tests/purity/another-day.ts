/** Loaded before anything else (`--import`): the clock stands at another day, and chance takes another course. */
const years = 7 * 365 * 24 * 3600 * 1000
const { now } = Date

globalThis.Date = new Proxy(Date, {
  construct: (target, args: [], self) => Reflect.construct(target, args.length === 0 ? [now() + years] : args, self),
  apply: () => new Date().toString(),
  get: (target, name) => (name === 'now' ? () => now() + years : Reflect.get(target, name)),
})
performance.now = () => years
Math.random = () => 0.5
