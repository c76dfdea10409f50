import { cpSync } from 'node:fs'
import path from 'node:path'
import { builds, makeBuild } from '../../scripts/start/make-build.ts'
import { inheritedEnv, root } from '../../scripts/start/env.ts'

/**
 * The real templates as the publisher loads them, built where they are not built yet. A copy: whoever builds anew
 * meanwhile takes no part of them away.
 */
export async function copySiteBundle(folder: string): Promise<string> {
  const build = builds.find(({ key }) => key === 'site')!
  const place = { root, stamps: path.join(root, 'var/build'), logs: path.join(root, 'var/log'), env: inheritedEnv() }
  await makeBuild(build, { ...place, signal: new AbortController().signal })
  const copy = path.join(folder, 'bundle')
  cpSync(path.join(root, build.output), copy, { recursive: true })
  return copy
}
