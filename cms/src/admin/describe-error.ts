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

/** Takes the values of a failed query out of what is written beside an error, too. For pino's `logMethod`. */
export function logWithoutValues(this: unknown, args: unknown[], write: Write): void {
  write.apply(this, args.map(cleaned) as [string])
}

function cleaned(part: unknown): unknown {
  if (typeof part === 'string') return withoutValues(part)
  if (part instanceof Error) return { err: part, msg: withoutValues(part.message) }
  if (typeof part !== 'object' || part === null || !('msg' in part) || typeof part.msg !== 'string') return part
  return { ...part, msg: withoutValues(part.msg) }
}
