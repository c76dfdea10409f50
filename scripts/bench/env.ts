import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { z } from 'zod'

const Environment = z.object({
  /** The program to measure against. Absent: the `hugo` of the search path. */
  HUGO: z.string().optional(),
  PATH: z.string().default(''),
})

/** The file of the program Hugo. Throws where it is not installed. */
export function findHugo(environment: NodeJS.ProcessEnv = process.env): string {
  const { HUGO, PATH } = Environment.parse(environment)
  const found =
    HUGO ??
    PATH.split(delimiter)
      .map((folder) => join(folder, 'hugo'))
      .find(isProgram)
  if (found && isProgram(found)) return found
  throw new Error('Hugo is not installed. Install it, or set HUGO to the file of its program.')
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
