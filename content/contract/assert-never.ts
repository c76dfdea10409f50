/** Ends a switch over a union: a member that was forgotten does not compile, and one that slips in says so. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`)
}
