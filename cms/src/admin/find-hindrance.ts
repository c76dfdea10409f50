/** Why nothing can be saved now: the newsroom does not answer, or knows the person no more. */
export type Hindrance = 'away' | 'logged-out'

type Me = { user?: { id?: number | string } | null }

/** Finds out what keeps a person from saving; null where nothing does. */
export async function findHindrance({
  api,
  userId,
  signal,
}: {
  api: string
  userId: number | string | undefined
  signal: AbortSignal
}): Promise<Hindrance | null> {
  try {
    const response = await fetch(`${api}/users/me?depth=0`, { signal, credentials: 'include', cache: 'no-store' })
    if (response.status >= 500) return 'away'
    const { user } = (await response.json()) as Me
    return user && String(user.id) === String(userId) ? null : 'logged-out'
  } catch {
    return 'away'
  }
}
