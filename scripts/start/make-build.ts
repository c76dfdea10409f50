import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { digestFiles } from './digest-files.ts'
import { killGroup } from './end-process.ts'
import { lastLine } from './last-line.ts'
import { StartError, explainSystemError, type Sentence } from './start-error.ts'

/** A production build of a room. Paths are relative to the root. */
export type Build = {
  key: 'newsroom' | 'site'
  name: Sentence
  /** What it is made of: while none of this changes, the build is used again. */
  inputs: string[]
  /** What is there when it is done. */
  output: string
  cwd: string
  args: string[]
  env: Record<string, string>
}

const packages = ['pnpm-lock.yaml', 'tsconfig.json']
const shared = [
  'content/contract',
  'content/design',
  'content/routes.ts',
  'content/bounded-memory.ts',
  'content/package.json',
]

export const builds: Build[] = [
  {
    key: 'newsroom',
    name: { zh: '构建新闻编辑部', en: 'build the newsroom' },
    inputs: [...packages, ...shared, 'cms'],
    output: 'cms/.next/BUILD_ID',
    cwd: 'cms',
    args: ['node_modules/next/dist/bin/next', 'build'],
    env: { NODE_ENV: 'production' },
  },
  {
    key: 'site',
    name: { zh: '构建门户模板', en: 'build the portal' },
    inputs: [...packages, ...shared, 'content/pages', 'content/reading', 'content/snapshot', 'site'],
    output: 'site/dist/server',
    cwd: 'site',
    args: ['node_modules/astro/bin/astro.mjs', 'build'],
    env: { NODE_ENV: 'production', MODE: 'server' },
  },
]

export type BuildPlace = { root: string; stamps: string; logs: string; env: NodeJS.ProcessEnv; signal: AbortSignal }

/** Makes a build unless one of the same inputs stands. Returns whether it was made anew. */
export async function makeBuild(build: Build, place: BuildPlace): Promise<boolean> {
  const digest = digestFiles(place.root, build.inputs)
  const stamp = path.join(place.stamps, build.key)
  const output = path.join(place.root, build.output)
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return false
  place.signal.throwIfAborted()
  mkdirSync(place.stamps, { recursive: true })
  mkdirSync(place.logs, { recursive: true })
  rmSync(stamp, { force: true })
  // Astro spends seconds on emptying a folder that is not empty.
  if (build.key === 'site') rmSync(output, { recursive: true, force: true })
  const log = path.join(place.logs, `build-${build.key}.log`)
  const code = await runLogged(build, place, log)
  place.signal.throwIfAborted()
  if (code !== 0 || !existsSync(output)) throw buildFailed(build, log)
  writeFileSync(stamp, digest)
  return true
}

async function runLogged(build: Build, { root, env, signal }: BuildPlace, log: string): Promise<number | null> {
  const out = openSync(log, 'w')
  const child = spawn(process.execPath, build.args, {
    cwd: path.join(root, build.cwd),
    env: { ...env, ...build.env },
    stdio: ['ignore', out, out],
    detached: process.platform !== 'win32',
  })
  closeSync(out)
  const endAtOnce = (): void => killGroup(child)
  signal.addEventListener('abort', endAtOnce)
  process.on('exit', endAtOnce)
  try {
    const [code] = (await once(child, 'close')) as [number | null]
    return code
  } finally {
    signal.removeEventListener('abort', endAtOnce)
    process.off('exit', endAtOnce)
  }
}

function buildFailed(build: Build, log: string): StartError {
  const output = readFileSync(log, 'utf8')
  return (
    explainSystemError(output, log) ??
    new StartError('KEWEN_BUILD', {
      what: {
        zh: `${build.name.zh}失败：${lastLine(output)}。`,
        en: `To ${build.name.en} failed: ${lastLine(output)}.`,
      },
      remedy: {
        zh: '请查看日志并修正，再重新运行。',
        en: 'Read the log, mend what it names, and run this again.',
      },
      log,
    })
  )
}
