import type { Words } from '../words/words.ts'

/**
 * Why a schedule was not carried out, in both languages of editors. Payload keeps nothing of an error but its message:
 * the Chinese words stand in its first line, the English ones in its second.
 */
export class ScheduleError extends Error {
  readonly code = 'KEWEN_SCHEDULE'
  readonly words: Words
  constructor(words: Words, { cause }: { cause?: unknown } = {}) {
    super(`${oneLine(words.zh)}\n${oneLine(words.en)}`, { cause })
    this.name = 'ScheduleError'
    this.words = words
  }
}

/** The words for a failure, by the message that its job keeps. What is no `ScheduleError` is the webmaster's. */
export function failureWords(message: unknown): Words {
  const [zh, en, ...rest] = typeof message === 'string' ? message.split('\n') : []
  if (zh && en && rest.length === 0) return { zh, en }
  return {
    zh: '系统出错，什么也没有改变。请重试；若仍不行，请把时间告诉网站管理员。',
    en: 'Something went wrong, and nothing was changed. Try again; if it fails again, tell the webmaster when it was.',
  }
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ')
