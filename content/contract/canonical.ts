/**
 * JSON with its keys in order and without undefined members: equal contents give equal bytes, whoever wrote them.
 * The digest of a publication is the SHA-256 of this, in base64url.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
}
