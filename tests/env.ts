/** A browser that the user names, before any that we find. */
export const chromePath = process.env.CHROME_PATH

/** The folders that programs are looked for in. */
export const programFolders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')

/** What our children inherit. */
export const inherited = process.env

/** Where a publisher under trial finds what it is to do to itself. */
export const ordersFile = process.env.KEWEN_ORDERS

/** Where a process under trial finds how far its clock is ahead. */
export const clockFile = process.env.KEWEN_CLOCK
