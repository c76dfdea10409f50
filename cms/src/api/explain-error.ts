import type { AfterErrorHook, ErrorResult } from 'payload'
import { wordsFor, type Words } from '../words/words.ts'
import { isRequestTooLarge, tooLargeWords } from './limit-body.ts'

type Explanation = { status: number; why: Words }

const malformed: Words = {
  zh: '请求的格式不正确：编号、日期、数字或 JSON 有误。',
  en: 'The request is malformed: check its ids, dates, numbers and JSON.',
}

/**
 * Answers what a caller got wrong with 4xx and a reason, where Payload would answer 500 without one; and keeps the
 * reason of a public error, with what it says of each field. Payload drops both in a production build: it asks for the
 * error's class, of which the build has several copies, and for its name, which a minified class has not.
 */
export const explainError: AfterErrorHook = ({ error, req }) => {
  if (isPublic(error)) return { status: error.status, response: { errors: [toAnswer(error)] } }
  const column = takenColumn(error)
  if (column) {
    const message = req?.i18n ? wordsFor(req, taken) : taken.zh
    const data = { errors: [{ path: column, message }] }
    return { status: 400, response: { errors: [{ name: 'ValidationError', message, data }] } }
  }
  const explanation = explain(error)
  if (!explanation) return undefined
  const message = req?.i18n ? wordsFor(req, explanation.why) : explanation.why.zh
  return { status: explanation.status, response: { errors: [{ message }] } }
}

const taken: Words = {
  zh: '已有内容使用这个值，请换一个。',
  en: 'Something else has this value already. Please choose another.',
}

/** The column whose value must be unique and is not: Payload knows SQLite's error by a code that libsql has renamed. */
function takenColumn(error: unknown): string | undefined {
  for (let reason = error; reason instanceof Error; reason = reason.cause) {
    const [, columns] = reason.message.match(/UNIQUE constraint failed: ([\w., ]+)/) ?? []
    if (columns) return columns.split('.').at(-1)
  }
  return undefined
}

type PublicError = Error & { status: number; data?: unknown }

const isPublic = (error: unknown): error is PublicError =>
  error instanceof Error &&
  'isPublic' in error &&
  error.isPublic === true &&
  'status' in error &&
  typeof error.status === 'number'

function toAnswer({ message, data }: PublicError): ErrorResult['errors'][number] {
  if (typeof data !== 'object' || data === null) return { message }
  const name = 'errors' in data && Array.isArray(data.errors) ? 'ValidationError' : 'APIError'
  return { name, message, data: { ...data } }
}

function explain(error: unknown): Explanation | null {
  const reasons = [error, error instanceof Error ? error.cause : undefined]
  if (reasons.some(isRequestTooLarge)) return { status: 413, why: tooLargeWords }
  return reasons.some(isCallersFault) ? { status: 400, why: malformed } : null
}

/** JSON or an address that cannot be read, a number or a date that is none, a value that the database cannot compare, a torn form. */
const isCallersFault = (reason: unknown): boolean =>
  reason instanceof SyntaxError ||
  reason instanceof URIError ||
  reason instanceof RangeError ||
  (reason instanceof Error &&
    (('code' in reason && reason.code === 'SQLITE_MISMATCH') ||
      /^(?:Unexpected end of form|Malformed part header|Multipart: Boundary not found|undefined cannot be passed as argument)/.test(
        reason.message,
      )))
