import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { z } from 'zod'

const jar = createRequire(import.meta.url)('vnu-jar') as string

const Report = z.object({
  messages: z.array(
    z.object({ type: z.string(), url: z.string().default(''), lastLine: z.int().optional(), message: z.string() }),
  ),
})

/** It lags behind the CSS of browsers: it does not know container queries. */
const isAboutCss = ({ message }: { message: string }): boolean => message.startsWith('CSS:')

/** Errors that the Nu HTML Checker finds in the pages of a folder. Throws where Java is missing. */
export async function checkHtml(folder: string): Promise<string[]> {
  const output = await new Promise<string>((resolve, reject) => {
    const args = ['-Xss8m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-jar', jar]
    const options = ['--format', 'json', '--stdout', '--errors-only', '--skip-non-html', folder]
    execFile('java', [...args, ...options], { maxBuffer: 64e6, timeout: 300_000 }, (error, stdout) => {
      if (error?.code === 'ENOENT')
        reject(new Error('Java is missing. Install it (Debian: apt-get install default-jre-headless).'))
      // It ends with 1 when it has found something.
      else if (stdout) resolve(stdout)
      else reject(error ?? new Error('The Nu checker said nothing.'))
    })
  })
  return Report.parse(JSON.parse(output))
    .messages.filter((message) => !isAboutCss(message))
    .map(({ url, lastLine, message }) => `${url.replace(`file:${folder}`, '')}:${lastLine ?? 0} ${message}`)
}
