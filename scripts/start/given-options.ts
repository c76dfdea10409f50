/**
 * What `read` makes of what the command was given. Where that is wrong, says what is, shows the usage, and ends the
 * process with 2.
 */
export function givenOptions<Options>(read: (given: string[]) => Options, usage: string): Options {
  try {
    return read(process.argv.slice(2))
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
    process.exit(2)
  }
}
