import path from 'node:path'
import { inheritedEnv, root } from './env.ts'
import { builds, makeBuild } from './make-build.ts'
import type { Terminal } from './terminal.ts'

/** Makes production builds side by side, all of them unless only some are wanted. When one fails, the others are ended. */
export async function makeBuilds({
  terminal,
  signal,
  wanted = builds,
}: {
  terminal: Terminal
  signal: AbortSignal
  wanted?: typeof builds
}): Promise<void> {
  const failing = new AbortController()
  const place = {
    root,
    stamps: path.join(root, 'var/build'),
    logs: path.join(root, 'var/log'),
    env: inheritedEnv(),
    signal: AbortSignal.any([signal, failing.signal]),
  }
  let failure: unknown
  const make = async (build: (typeof builds)[number]): Promise<void> => {
    try {
      await terminal.step(
        build.name,
        () => makeBuild(build, place),
        (isNew) => (isNew ? '' : '沿用上次的 reused'),
      )
    } catch (error) {
      failure ??= error
      failing.abort()
    }
  }
  await Promise.all(wanted.map(make))
  if (failure) throw failure
}
