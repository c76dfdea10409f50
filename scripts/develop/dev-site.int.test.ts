import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { expect, test } from 'vitest'
import { languageOf, linkTo } from '@kewen/content/routes'
import { openSnapshot } from '@kewen/content/snapshot'
import { endProcess } from '../start/end-process.ts'
import { inheritedEnv, root } from '../start/env.ts'
import { findFreePorts } from '../start/free-ports.ts'
import { ask, waitUntilAnswers } from '../start/wait-until-answers.ts'

/** Of its own, beside that of a developer; drawn pictures are found there again. */
const folder = path.join(root, 'var/test-dev-site')

test(
  'every page kind and component of every portal is shown without a newsroom',
  { timeout: 400_000 },
  async ({ signal }) => {
    const port = await findFreePorts(1)
    // Astro serves no page where it takes itself to be under test.
    const { VITEST: _vitest, ...env } = inheritedEnv()
    const child = spawn(process.execPath, ['scripts/develop/dev-site.ts'], {
      cwd: root,
      env: { ...env, PORT: String(port), VAR_DIR: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (printed += text.toString()))
    try {
      const url = new URL(`http://127.0.0.1:${port}/page-kinds`)
      const died = once(child, 'exit').then(([code]) => {
        throw new Error(`npm run dev:site ended with ${String(code)}:\n${printed}`)
      })
      died.catch(() => {})
      const up = waitUntilAnswers(url, { isGood: ({ status }) => status === 200, signal })
      const { body } = await Promise.race([up, died])
      const snapshot = openSnapshot(path.join(folder, 'dev-site/snapshot.db'))
      const wrong: string[] = []
      for (const { id, key } of snapshot.sites()) {
        const components = await ask(new URL('/components', url), { hostname: `${key}.localhost`, seconds: 30 })
        if (components.status !== 200) wrong.push(`${key} shows no components: ${components.body.slice(0, 500)}`)
        const routes = snapshot.routes(id)
        const ofEachKind = new Map(routes.map((route) => [`${route.page} ${languageOf(route.path)}`, route]))
        for (const { page: kind, path: address } of ofEachKind.values()) {
          const { status } = await ask(new URL(linkTo(address), url), { hostname: `${key}.localhost`, seconds: 30 })
          const expected = kind === 'not-found' ? 404 : kind === 'gone' ? 410 : 200
          if (status !== expected && status !== 200) wrong.push(`${key} ${kind} ${address}: ${status}`)
          if (!body.includes(`http://${key}.localhost:${port}`)) wrong.push(`${key} is not among the page kinds`)
        }
      }
      snapshot.close()
      expect(wrong).toEqual([])
    } finally {
      await endProcess(child, { withinSeconds: 5 })
    }
  },
)
