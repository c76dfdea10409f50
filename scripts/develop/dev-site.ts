import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import path from 'node:path'
import { portals } from '@kewen/content/demo'
import { checkPorts } from '../start/check-ports.ts'
import { endProcess, killGroup } from '../start/end-process.ts'
import { inheritedEnv, root } from '../start/env.ts'
import { describeError, StartError } from '../start/start-error.ts'
import { terminal } from '../start/terminal.ts'
import { waitUntilAnswers } from '../start/wait-until-answers.ts'
import { readDevelopEnv } from './env.ts'

const ending = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort())
const { signal } = ending
const { step, line } = terminal()

/** Writes the snapshot of all demonstrations, in a process of its own: it reads the texts anew each time. */
async function makeSnapshot({ port, folder }: Setting): Promise<void> {
  const args = ['scripts/demo/public/make-snapshot.ts', '--folder', folder, '--port', String(port)]
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' })
  const endAtOnce = (): unknown => child.kill()
  signal.addEventListener('abort', endAtOnce)
  const [code] = (await once(child, 'close')) as [number | null]
  signal.removeEventListener('abort', endAtOnce)
  signal.throwIfAborted()
  if (code !== 0)
    throw new StartError('KEWEN_DEMO', {
      what: { zh: '演示内容有错，见上面几行。', en: 'The demonstration is not as it must be: see the lines above.' },
      remedy: { zh: '请改正 content/demo 里的文件。', en: 'Mend the file in content/demo that they name.' },
    })
}

type Setting = { port: number; folder: string }

/** Starts `astro dev` over the snapshot. What it prints, errors of templates among it, goes to the terminal. */
function startAstro({ port, folder }: Setting): ChildProcess {
  const astro = path.join(root, 'site/node_modules/astro/bin/astro.mjs')
  const child = spawn(process.execPath, [astro, 'dev', '--port', String(port), '--host', '127.0.0.1'], {
    cwd: path.join(root, 'site'),
    env: {
      ...inheritedEnv(),
      NODE_ENV: 'development',
      MODE: 'static',
      // A dev server that it leaves behind in the background would hold the port.
      ASTRO_DEV_BACKGROUND: '0',
      SNAPSHOT: path.join(folder, 'snapshot.db'),
      FILES: path.join(folder, 'files'),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: process.platform !== 'win32',
  })
  process.on('exit', () => killGroup(child))
  return child
}

/** Resolves when a text of the demonstration was written, or the signal says to end. */
async function whenWritten(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const watcher = watch(path.join(root, 'content/demo'), { recursive: true }, () => resolve())
  signal.addEventListener('abort', () => resolve(), { once: true })
  await promise
  watcher.close()
}

async function main(): Promise<void> {
  const setting = readDevelopEnv()
  await checkPorts([{ port: setting.port, variable: 'PORT', command: 'npm run dev:site' }], '127.0.0.1')
  for (let isFirst = true; !signal.aborted; isFirst = false) {
    let astro: ChildProcess | undefined
    try {
      await step({ zh: '写出演示内容', en: 'write the demonstration' }, () => makeSnapshot(setting))
      astro = startAstro(setting)
      const died = once(astro, 'exit').then(() => {
        throw new StartError('KEWEN_ROOM', {
          what: { zh: 'Astro 停止了，原因见上面几行。', en: 'Astro ended: see the lines above for the reason.' },
          remedy: { zh: '请改正后重新运行。', en: 'Mend what they name and run this again.' },
        })
      })
      const up = waitUntilAnswers(new URL(`http://127.0.0.1:${setting.port}/page-kinds`), {
        isGood: ({ status }) => status === 200,
        signal,
      })
      await Promise.race([up, died])
      if (isFirst) announce(setting.port)
      await Promise.race([whenWritten(), died])
    } catch (error) {
      if (signal.aborted) break
      if (isFirst) throw error
      line(describeError(error))
      await whenWritten()
    } finally {
      if (astro) await endProcess(astro, { withinSeconds: 3 })
    }
  }
}

function announce(port: number): void {
  line('')
  line(`  页面类型 page kinds   http://localhost:${port}/page-kinds`)
  for (const { site } of portals) line(`  ${site.shortName.zh}   http://${site.key}.localhost:${port}`)
  line('  修改模板或 content/demo，页面会随之更新。 Edit templates or content/demo: pages follow.')
  line('')
}

try {
  await main()
} catch (error) {
  if (!signal.aborted) {
    console.error(describeError(error))
    process.exitCode = 1
  }
}
process.exit()
