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
