import { spawn } from 'node:child_process'

/** A program of a package, run with the pinned Node. */
export type Tool = {
  name: string
  /** The script and its arguments, from the folder that it runs in. */
  args: string[]
  cwd: string
  limitSeconds: number
}

export type ToolResult = { name: string; passed: boolean; output: string; seconds: number }

/** Runs a tool to its end. One that takes longer than its limit is killed, and failed. */
export function runTool({ name, args, cwd, limitSeconds }: Tool, env: NodeJS.ProcessEnv): Promise<ToolResult> {
  const started = performance.now()
  const { promise, resolve } = Promise.withResolvers<ToolResult>()
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let late = false
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  const limit = setTimeout(() => {
    late = true
    child.kill('SIGKILL')
  }, limitSeconds * 1000)
  child.on('error', (error) => {
    output += String(error)
  })
  child.on('close', (code) => {
    clearTimeout(limit)
    if (late) output += `\n${name} took longer than ${limitSeconds} s and was ended.`
    resolve({ name, passed: code === 0, output: output.trim(), seconds: (performance.now() - started) / 1000 })
  })
  return promise
}

/** Runs tools, so many at a time, and hands over each result as it comes. Returns those that failed. */
export async function runTools(
  tools: Tool[],
  { atATime, env, onResult }: { atATime: number; env: NodeJS.ProcessEnv; onResult: (result: ToolResult) => void },
): Promise<ToolResult[]> {
  const waiting = [...tools]
  const failed: ToolResult[] = []
  const work = async (): Promise<void> => {
    for (let tool = waiting.shift(); tool; tool = waiting.shift()) {
      const result = await runTool(tool, env)
      onResult(result)
      if (!result.passed) failed.push(result)
    }
  }
  await Promise.all(Array.from({ length: atATime }, work))
  return failed
}
