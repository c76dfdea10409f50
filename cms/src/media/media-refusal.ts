import type { Words } from '../words/words.ts'
import { type RefusalCode, refusals } from './refusals.ts'

/** What a message says besides its own words, such as the megapixels that a picture has. */
export type RefusalDetails = Readonly<Record<string, string | number>>

/** A file that the newsroom does not take. The code is permanent; the words are for the editor. */
export class MediaRefusal extends Error {
  readonly code: RefusalCode
  readonly status: number
  readonly words: Words

  constructor(code: RefusalCode, details: RefusalDetails = {}, options?: ErrorOptions) {
    const { status, zh, en } = refusals[code]
    const words = { zh: fill(zh, details), en: fill(en, details) }
    super(`${code}: ${words.en}`, options)
    this.name = 'MediaRefusal'
    this.code = code
    this.status = status
    this.words = words
  }
}

const fill = (message: string, details: RefusalDetails): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole))
