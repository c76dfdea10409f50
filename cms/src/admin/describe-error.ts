/**
 * An error for the log: what happened and where, without the values of a failed query. They may be a password's hash, a
 * key or a person's data.
 */
export function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return typeof error === 'object' ? '[object]' : error
  return {
    type: error.name,
    message: withoutValues(error.message),
    stack: error.stack && withoutValues(error.stack),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}

const withoutValues = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^\s*params:/.test(line))
    .join('\n')

type Write = (...args: [string]) => void

/**
 * Takes the values of a failed query out of the message beside an error, too: pino makes it from the error where none
 * is given. For its `logMethod`.
 */
export function logWithoutValues(this: unknown, args: unknown[], write: Write): void {
  const given = args.map((part) => (part instanceof Error ? { err: part } : part))
  write.apply(this, given.map((part) => withCleanMessage(part, given.length === 1)) as [string])
}

function withCleanMessage(part: unknown, isAlone: boolean): unknown {
  if (typeof part === 'string') return withoutValues(part)
  if (typeof part !== 'object' || part === null) return part
  const { msg, err } = part as { msg?: unknown; err?: unknown }
  const message = typeof msg === 'string' ? msg : isAlone && err instanceof Error ? err.message : undefined
  return message === undefined ? part : { ...part, msg: withoutValues(message) }
}
