/** Assets that the templates have no more, each with the instant until which it stays. */
export type RetiredAssets = Record<string, string>

/** A page that was loaded with the templates before still asks for its style sheets and scripts for so long. */
const graceMilliseconds = 60 * 60 * 1000
const hashed = '/_astro/'

/**
 * Which assets of a release stay for a while though the templates no longer have them, and which are dropped. An asset
 * whose name is not that of its content is dropped at once.
 */
export function retireAssets({
  wanted,
  before,
  now,
}: {
  wanted: ReadonlySet<string>
  before: { assets: string[]; retired: RetiredAssets } | null
  now: Date
}): { retired: RetiredAssets; dropped: string[] } {
  const retired: RetiredAssets = {}
  const dropped: string[] = []
  for (const path of new Set([...(before?.assets ?? []), ...Object.keys(before?.retired ?? {})])) {
    if (wanted.has(path)) continue
    const until = before!.retired[path] ?? new Date(now.getTime() + graceMilliseconds).toISOString()
    if (path.startsWith(hashed) && until > now.toISOString()) retired[path] = until
    else dropped.push(path)
  }
  return { retired, dropped }
}
