import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { chromePath, programFolders } from '../env.ts'
import { unpackChromium } from './unpack-chromium.ts'

const run = promisify(execFile)

const programs = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

let found: Promise<string> | undefined

/**
 * The browser for tests: the one that CHROME_PATH names, else the one that came with the packages (Linux x64), else the
 * system's. Throws one sentence with the way out where there is none that runs.
 */
export const findBrowser = (): Promise<string> => (found ??= search())

/** What a browser for tests is started with. Root has no sandbox. */
export const browserArgs = ['--font-render-hinting=none', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]

async function search(): Promise<string> {
  if (chromePath) {
    if (await runs(chromePath)) return chromePath
    throw new Error(`CHROME_PATH names ${chromePath}, which does not run. Name a Chromium or Chrome that does.`)
  }
  const packaged = await unpackChromium()
  const system = programs.flatMap((name) => programFolders.map((folder) => path.join(folder, name)))
  for (const file of [...(packaged ? [packaged] : []), ...system, ...applications])
    if (existsSync(file) && (await runs(file))) return file
  throw new Error(
    'No browser was found. Install Chromium (Debian: apt-get install chromium), or name one in CHROME_PATH.',
  )
}

async function runs(file: string): Promise<boolean> {
  try {
    await run(file, ['--version', '--no-sandbox'], { timeout: 30_000 })
    return true
  } catch {
    return false
  }
}
