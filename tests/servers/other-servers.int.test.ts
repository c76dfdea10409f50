import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serverListPaths } from '@kewen/content/routes'
import { serverList, type Redirection } from '@kewen/content/snapshot'
import { inherited } from '../env.ts'

const docs = readFileSync(path.resolve(import.meta.dirname, '../../docs/serving.md'), 'utf8')
const folder = mkdtempSync(path.join(tmpdir(), 'kewen-servers-'))
const portal = path.join(folder, 'portal')
const started: ChildProcess[] = []

const redirects: Redirection[] = [
  { from: '/%E7%A7%91.html', to: '/columns/news.html' },
  { from: '/Upper.html', to: '/columns/news.html' },
  { from: '/upper.html', to: 'https://example.org/?a=1&b=$x#y' },
  { from: "/a(b)*+,;=:@!$&'c.asp", to: '/columns/news.html' },
  { from: '/list.aspx', to: '/archive.html' },
  { from: '/list.aspx?id=3', to: '/columns/news.html' },
  { from: '/old/', to: 'https://example.org/x?a=1' },
  { from: `/${'long/'.repeat(200)}`, to: '/' },
]
const gone = ['/2024/01/gone.html', '/en/2024/01/gone.html', '/show.php?id=9']
const answers: [string, number, string | null][] = [
  ['/', 200, null],
  ['/columns/news.html', 200, null],
  ['/columns/news.html?from=wechat', 200, null],
  ['/nothing.html', 404, null],
  ['/en/', 200, null],
  ['/en/nothing.html', 404, null],
  ['/en/2024/01/gone.html', 410, null],
  ['/.kewen/redirects.txt', 404, null],
  ['/2024/01/gone.html', 410, null],
  ['/show.php?id=9', 410, null],
  ['/show.php?id=8', 404, null],
  ['/list.aspx?id=3', 301, '/columns/news.html'],
  ['/list.aspx?id=4', 301, '/archive.html'],
  ['/%E7%A7%91.html', 301, '/columns/news.html'],
  ['/Upper.html', 301, '/columns/news.html'],
  ['/upper.html', 301, 'https://example.org/?a=1&b=%24x#y'],
  ["/a(b)*+,;=:@!$&'c.asp", 301, '/columns/news.html'],
  ['/old/', 301, 'https://example.org/x?a=1'],
  [`/${'long/'.repeat(200)}`, 301, '/'],
]

beforeAll(() => {
  mkdirSync(path.join(portal, '.kewen'), { recursive: true })
  mkdirSync(path.join(portal, 'columns'))
  mkdirSync(path.join(portal, 'en'))
  const pages = { index: '首页', 404: '没有', 410: '下线', 'columns/news': '要闻' }
  const english = { 'en/index': 'Home', 'en/404': 'not found', 'en/410': 'taken down' }
  for (const [name, text] of Object.entries({ ...pages, ...english }))
    writeFileSync(path.join(portal, `${name}.html`), text)
  for (const list of serverListPaths)
    writeFileSync(
      path.join(portal, list),
      serverList(list, 'sites/1', { redirects: () => redirects, gone: () => gone }),
    )
})
afterAll(async () => {
  for (const child of started)
    if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve) && child.kill('SIGTERM'))
  rmSync(folder, { recursive: true, force: true })
})

/** The configuration that docs/serving.md gives for a server, for this portal and port. */
function configurationOf(server: 'nginx' | 'caddy', port: number): string {
  const block = docs.match(new RegExp(`\`\`\`${server}\\n([^]*?)\`\`\``))![1]!
  return block
    .replaceAll('/srv/kewen/ordos/current', portal)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(/^ordos\.example\.org \{/m, `http://127.0.0.1:${port} {`)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function startNginx(port: number): Promise<void> {
  const file = path.join(folder, 'nginx.conf')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const own = `${user} daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log; events {}`
  const paths = temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')
  const types = 'types { text/html html; } access_log off;'
  writeFileSync(file, `${own}\nhttp {\n${paths}\n${types}\n${configurationOf('nginx', port)}}\n`)
  execFileSync('nginx', ['-t', '-c', file], { stdio: 'pipe' })
  started.push(spawn('nginx', ['-c', file], { stdio: 'ignore' }))
}

async function startCaddy(port: number): Promise<void> {
  const file = path.join(folder, 'Caddyfile')
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${configurationOf('caddy', port)}`)
  const env = { ...inherited, NODE_ENV: 'production', HOME: folder } as const
  const args = ['--config', file, '--adapter', 'caddyfile']
  execFileSync('caddy', ['validate', ...args], { stdio: 'pipe', env })
  started.push(spawn('caddy', ['run', ...args], { stdio: 'ignore', env }))
}

const isInstalled = (server: string): boolean => spawnSync(server, ['-v'], { stdio: 'ignore' }).error === undefined

async function untilItAnswers(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await fetch(`http://127.0.0.1:${port}/`).catch(() => null)) return
    await wait(100)
  }
  throw new Error('The server was started and does not answer.')
}

describe.each([
  ['nginx', startNginx],
  ['caddy', startCaddy],
] as const)('%s, set up as docs/serving.md says', (server, start) => {
  test.skipIf(!isInstalled(server))(
    `answers pages, old addresses and those that are gone as our own server does${isInstalled(server) ? '' : ': NOT RUN, it is not installed'}`,
    async () => {
      const port = await freePort()
      await start(port)
      await untilItAnswers(port)
      for (const [address, status, location] of answers) {
        const response = await fetch(`http://127.0.0.1:${port}${address}`, { redirect: 'manual' })
        const expected = server === 'caddy' ? location?.replace('%24', '$') : location
        expect([address, response.status, response.headers.get('location')]).toEqual([
          address,
          status,
          expected ?? null,
        ])
        const isEnglish = address.startsWith('/en/')
        if (status === 410) expect(await response.text()).toBe(isEnglish ? 'taken down' : '下线')
        if (status === 404 && isEnglish) expect(await response.text()).toBe('not found')
      }
    },
    60_000,
  )
})
