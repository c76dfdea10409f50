// @ts-check
// The door that npm's scripts go through: installs what is missing, then runs the product with the Node that it pins.
// It has no dependencies, and its syntax and imports stay those of Node 12, so that an old Node can read it and say so.
import { spawn } from 'child_process'
import { createHash } from 'crypto'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, realpathSync, writeFileSync } from 'fs'
import path from 'path'
import { fileURLToPath } from 'url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const oldestNode = 18
const pnpm = 'pnpm@12.21.0'
const onWindows = process.platform === 'win32'

/** What `npm run` offers, and the file of each. */
const commands = {
  start: 'scripts/start/main.ts',
  build: 'scripts/start/build.ts',
  test: 'scripts/check/test.ts',
  check: 'scripts/check/check.ts',
  format: 'scripts/check/format.ts',
  bench: 'scripts/bench/bench.ts',
  'dev:site': 'scripts/develop/dev-site.ts',
  gates: 'tests/gates/main.ts',
  'gate:pages': 'tests/gates/pages/main.ts',
  'gate:weight': 'tests/gates/weight/main.ts',
  gallery: 'tests/gates/gallery/main.ts',
  'fuzz:publish': 'tests/fuzz/main.ts',
  'chaos:publish': 'tests/chaos/main.ts',
  rollback: 'scripts/publisher/rollback.ts',
}

/**
 * What to tell somebody whose Node is too old, or null if it is not.
 * @param {string} version such as 16.20.1
 * @returns {string | null}
 */
export function explainOldNode(version) {
  if (Number(version.split('.')[0]) >= oldestNode) return null
  return [
    `✗ 这台电脑的 Node.js 是 ${version}，科闻需要 ${oldestNode} 或更高版本。请到 https://nodejs.org 下载新版，安装后重新运行。`,
    `  This computer has Node.js ${version}; Kewen needs ${oldestNode} or newer. Install it from https://nodejs.org and run this again.`,
  ].join('\n')
}

/**
 * The environment without npm's own settings, which `npm run` hands down and other tools then trip over. What says
 * where packages come from stays, also in pnpm's spelling.
 * @param {Record<string, string | undefined>} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withoutNpmSettings(env) {
  const sources = ['registry', 'proxy', 'https_proxy', 'noproxy', 'cafile']
  const kept = /** @type {NodeJS.ProcessEnv} */ ({})
  for (const [name, value] of Object.entries(env)) {
    const setting = /^npm_config_/i.test(name) ? name.slice('npm_config_'.length).toLowerCase() : null
    if (setting === null || sources.includes(setting)) kept[name] = value
    if (setting !== null && sources.includes(setting)) kept[`pnpm_config_${setting}`] = value
  }
  return kept
}

/**
 * One sentence on why packages could not be installed, and the way out.
 * @param {string} output what npm and pnpm printed
 * @returns {string}
 */
export function explainFailedInstall(output) {
  if (/ENOSPC/.test(output))
    return '磁盘已满，请腾出至少 3 GB 空间后重新运行。 The disk is full: free at least 3 GB and run this again.'
  if (/ERR_PNPM_OUTDATED_LOCKFILE/.test(output))
    return 'package.json 与 pnpm-lock.yaml 不一致，请恢复这两个文件。 package.json and pnpm-lock.yaml disagree: restore them.'
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_PNPM_META_FETCH_FAIL|ERR_SOCKET_TIMEOUT/.test(
      output,
    )
  )
    return '连不上软件包仓库。请检查网络；若需要镜像，请用 npm config set registry 地址 设置后重新运行。 The package registry cannot be reached: check the network, or name a mirror with `npm config set registry ADDRESS`, and run this again.'
  if (/EACCES|EPERM/.test(output))
    return '没有写入权限，请确认当前用户可以写这个文件夹。 Permission denied: make sure that you may write to this folder.'
  return '软件包安装失败。 The packages could not be installed.'
}

// Both wait for a registry that is away for more than a minute by default: half of that would be too long to say nothing.
const soonResigned = {
  npm_config_fetch_retry_mintimeout: '1000',
  npm_config_fetch_retry_maxtimeout: '4000',
  pnpm_config_fetch_retry_mintimeout: '1000',
  pnpm_config_fetch_retry_maxtimeout: '4000',
}

/** @param {string} file */
const read = (file) => readFileSync(path.join(root, file))

/** What an installation depends on: when this changes, packages are installed anew. */
function digestOfInstallation() {
  const hash = createHash('sha256').update(`${pnpm} ${process.platform} ${process.arch}`)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) hash.update(read(file))
  for (const room of ['content', 'cms', 'site', 'scripts', 'tests']) hash.update(read(`${room}/package.json`))
  return hash.digest('hex')
}

function pinnedNode() {
  const bin = path.join(root, 'node_modules', 'node', 'bin')
  return path.join(bin, onWindows ? 'node.exe' : 'node')
}

/**
 * Runs a program to its end and passes signals on to it.
 * @param {string} program
 * @param {string[]} args
 * @param {import('child_process').SpawnOptions} options
 * @returns {Promise<number>} its exit code
 */
function run(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, options)
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => {
      // A detached child leads a group of its own, and its children must hear of the end as well.
      if (options.detached && child.pid) process.kill(-child.pid, signal)
      else child.kill(signal)
    }
    for (const signal of signals) process.on(signal, pass)
    const watch = onLosingNpm(() => pass('SIGTERM'))
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      clearInterval(watch)
      for (const name of signals) process.removeListener(name, pass)
      const numbers = { SIGHUP: 129, SIGINT: 130, SIGKILL: 137, SIGTERM: 143 }
      resolve(code === null ? numbers[/** @type {keyof typeof numbers} */ (signal)] || 1 : code)
    })
  })
}

/**
 * npm hands a SIGTERM to the shell between it and us, which ends without a word to us: we notice by our new parent.
 * @param {() => void} end
 */
function onLosingNpm(end) {
  const shell = process.ppid
  return setInterval(() => {
    if (process.env.npm_lifecycle_event && process.ppid !== shell) end()
  }, 250)
}

/**
 * Installs the packages unless they are there already.
 * @param {NodeJS.ProcessEnv} env
 */
async function install(env) {
  const stamp = path.join(root, 'node_modules', '.kewen-installed')
  const digest = digestOfInstallation()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest && existsSync(pinnedNode())) return
  const started = Date.now()
  const log = path.join(root, 'var', 'log', 'install.log')
  console.log('… 安装软件包 install the packages')
  let code = 1
  let failure = ''
  try {
    mkdirSync(path.dirname(log), { recursive: true })
    const out = openSync(log, 'w')
    const args = ['--yes', pnpm, 'install', '--frozen-lockfile', '--reporter=append-only']
    code = await run(onWindows ? 'npx.cmd' : 'npx', args, {
      cwd: root,
      env: { ...env, ...soonResigned, CI: 'true' },
      stdio: ['ignore', out, out],
      shell: onWindows,
      detached: !onWindows,
    })
    closeSync(out)
    if (code === 0) writeFileSync(stamp, digest)
  } catch (error) {
    failure = error instanceof Error ? error.message : 'unknown'
  }
  if (code === 0 && !failure) {
    console.log(`✓ 安装软件包 install the packages  ${((Date.now() - started) / 1000).toFixed(1)} s`)
    return
  }
  if (code > 128) process.exit(code)
  const output = failure || readFileSync(log, 'utf8')
  const missing = /spawn npx/.test(output)
  console.error(
    `✗ ${missing ? '找不到 npx，请安装带 npm 的 Node.js。 npx is missing: install Node.js with npm.' : explainFailedInstall(output)}`,
  )
  if (!missing) console.error(`  详细记录 details: ${path.relative(process.cwd(), log)}`)
  process.exit(1)
}

async function main() {
  const old = explainOldNode(process.versions.node)
  if (old) {
    console.error(old)
    process.exit(1)
  }
  const [name, ...args] = process.argv.slice(2)
  const entry = commands[/** @type {keyof typeof commands} */ (name)]
  if (!entry) {
    console.error(`用法 usage: node scripts/bootstrap.mjs ${Object.keys(commands).join('|')}`)
    process.exit(2)
  }
  const env = withoutNpmSettings(process.env)
  await install(env)
  process.exit(await run(pinnedNode(), [path.join(root, entry), ...args], { cwd: root, env, stdio: 'inherit' }))
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  main().catch((error) => {
    console.error(error)
    process.exit(1)
  })
