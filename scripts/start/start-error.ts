/** A sentence in both languages of those who read the terminal. */
export type Sentence = { zh: string; en: string }

export const both = ({ zh, en }: Sentence): string => `${zh} ${en}`

/** Why the system could not start, and what to do about it. `log` is the file that knows more. */
export class StartError extends Error {
  readonly code:
    | 'KEWEN_ENVIRONMENT'
    | 'KEWEN_PORT_TAKEN'
    | 'KEWEN_DISK_FULL'
    | 'KEWEN_BUILD'
    | 'KEWEN_SECRETS'
    | 'KEWEN_ROOM'
    | 'KEWEN_DEMO'
  readonly what: Sentence
  readonly remedy: Sentence
  readonly log: string | undefined
  constructor(
    code: StartError['code'],
    { what, remedy, log, cause }: { what: Sentence; remedy: Sentence; log?: string | undefined; cause?: unknown },
  ) {
    super(`${what.en} ${remedy.en}`, { cause })
    this.name = 'StartError'
    this.code = code
    this.what = what
    this.remedy = remedy
    this.log = log
  }
}

/** What the terminal shows of an error: what happened, the way out, and where to read more. */
export function describeError(error: unknown): string {
  const known = error instanceof StartError ? error : explainSystemError(error)
  if (!known) return `✗ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  return [
    `✗ ${known.what.zh}${known.remedy.zh}`,
    `  ${known.what.en} ${known.remedy.en}`,
    ...(known.log ? [`  详细记录 details: ${known.log}`] : []),
  ].join('\n')
}

/** Puts into words what the system or the database complains of, if it is one of the usual complaints. */
export function explainSystemError(error: unknown, log?: string): StartError | null {
  const text =
    error instanceof Error
      ? `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`
      : String(error)
  if (/ENOSPC|SQLITE_FULL|no space left/i.test(text))
    return new StartError('KEWEN_DISK_FULL', {
      what: { zh: '磁盘已满。', en: 'The disk is full.' },
      remedy: {
        zh: '请腾出至少 1 GB 空间后重新运行，已保存的内容不受影响。',
        en: 'Free at least 1 GB and run this again; what was saved is safe.',
      },
      log,
      cause: error,
    })
  if (/SQLITE_BUSY|database is locked/i.test(text))
    return new StartError('KEWEN_ROOM', {
      what: { zh: '数据库正被另一个程序占用。', en: 'Another program holds the database.' },
      remedy: {
        zh: '请关闭另一个正在运行的科闻或数据库工具，再重新运行。',
        en: 'Close the other Kewen or the database tool that is running, and run this again.',
      },
      log,
      cause: error,
    })
  if (/EACCES|EPERM|EROFS/.test(text))
    return new StartError('KEWEN_ROOM', {
      what: { zh: '没有写入权限。', en: 'Permission to write is missing.' },
      remedy: {
        zh: '请确认当前用户可以写 var 文件夹。',
        en: 'Make sure that you may write to the folder var.',
      },
      log,
      cause: error,
    })
  return null
}
