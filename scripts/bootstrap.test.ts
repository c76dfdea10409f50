import { expect, test } from 'vitest'
import { explainFailedInstall, explainOldNode, withoutNpmSettings } from './bootstrap.mjs'

test('a Node that is too old is told so in both languages, with the way out', () => {
  expect(explainOldNode('16.20.2')).toBe(
    [
      '✗ 这台电脑的 Node.js 是 16.20.2，科闻需要 18 或更高版本。请到 https://nodejs.org 下载新版，安装后重新运行。',
      '  This computer has Node.js 16.20.2; Kewen needs 18 or newer. Install it from https://nodejs.org and run this again.',
    ].join('\n'),
  )
})

test('Node 18 and what follows will do', () => {
  expect(['18.0.0', '20.20.2', '24.21.0', '100.1.0'].map(explainOldNode)).toEqual([null, null, null, null])
})

test("npm's settings are left behind, but not where packages come from", () => {
  expect(
    withoutNpmSettings({ PATH: '/bin', npm_config_nodedir: '/usr', NPM_CONFIG_REGISTRY: 'https://example.org/' }),
  ).toEqual({ PATH: '/bin', NPM_CONFIG_REGISTRY: 'https://example.org/', pnpm_config_registry: 'https://example.org/' })
})

test.each([
  ['npm error code ENOSPC', '磁盘已满'],
  ['npm error code ENOTFOUND', '连不上软件包仓库'],
  ['ERR_PNPM_META_FETCH_FAIL  GET https://example.org/zod: request failed', '连不上软件包仓库'],
  ['ERR_PNPM_OUTDATED_LOCKFILE  Cannot install', 'pnpm-lock.yaml 不一致'],
  ["EACCES: permission denied, mkdir '/opt/kewen/node_modules'", '没有写入权限'],
  ['something else', '软件包安装失败'],
])('an install that failed with “%s” is explained', (output, explanation) => {
  expect(explainFailedInstall(output)).toContain(explanation)
})
