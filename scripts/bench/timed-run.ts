import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

type Program = { file: string; args: string[]; cwd: string; input?: string; signal: AbortSignal }

/** Runs a program from its start to its end. Throws with what it complained of where it fails. */
export async function timedRun({
  file,
  args,
  cwd,
  input = '',
  signal,
}: Program): Promise<{ seconds: number; output: string }> {
  const started = performance.now()
  const child = spawn(file, args, { cwd, stdio: ['pipe', 'pipe', 'pipe'], signal })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  child.stdin.end(input)
  const [code, output, complaint] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  if (code !== 0) throw new Error(`${file} ended with ${code}.\n${complaint || output}`.slice(0, 4000))
  return { seconds: (performance.now() - started) / 1000, output }
}
