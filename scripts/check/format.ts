import path from 'node:path'
import { toolEnv } from './env.ts'
import { runTool } from './run-tool.ts'

const root = path.resolve(import.meta.dirname, '../..')
const { passed, output } = await runTool(
  {
    name: '排版 format',
    args: [path.join(root, 'node_modules/prettier/bin/prettier.cjs'), '--write', '--log-level', 'warn', '.'],
    cwd: root,
    limitSeconds: 120,
  },
  toolEnv,
)
if (output) console.log(output)
process.exitCode = passed ? 0 : 1
