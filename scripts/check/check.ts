import path from 'node:path'
import { styleText } from 'node:util'
import { toolEnv } from './env.ts'
import { runTools, type Tool } from './run-tool.ts'

const root = path.resolve(import.meta.dirname, '../..')
const at = (...names: string[]): string => path.join(root, ...names)
const tsc = at('node_modules/typescript/bin/tsc')

/** What every change must pass: types, the walls between rooms and other lint, format, and nothing left unused. */
const tools: Tool[] = [
  {
    name: '新闻编辑部的类型 types of the newsroom',
    args: [tsc, '--noEmit', '-p', at('cms')],
    cwd: at('cms'),
    limitSeconds: 180,
  },
  {
    name: '门户的类型 types of the portal',
    args: [at('site/node_modules/astro/bin/astro.mjs'), 'check', '--minimumSeverity', 'warning'],
    cwd: at('site'),
    limitSeconds: 180,
  },
  { name: '其余的类型 types of the rest', args: [tsc, '--noEmit'], cwd: root, limitSeconds: 180 },
  {
    name: '代码规则 lint',
    args: [at('node_modules/oxlint/bin/oxlint'), '--type-aware'],
    cwd: root,
    // It was seen to hang for ever, once.
    limitSeconds: 60,
  },
  {
    name: '排版 format',
    args: [at('node_modules/prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
    cwd: root,
    limitSeconds: 120,
  },
  { name: '多余的代码 unused code', args: [at('node_modules/knip/bin/knip.js')], cwd: root, limitSeconds: 120 },
]

const failed = await runTools(tools, {
  atATime: 2,
  env: toolEnv,
  onResult: ({ name, passed, output, seconds }) => {
    const mark = passed ? styleText('green', '✓') : styleText('red', '✗')
    console.log(`${mark} ${name}  ${seconds.toFixed(1)} s`)
    if (!passed) console.log(`${output}\n`)
  },
})
console.log(`${tools.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length ? 1 : 0
