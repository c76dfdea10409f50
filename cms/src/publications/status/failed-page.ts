import type { PageFailure } from '@kewen/content/contract'
import type { Words } from '../../words/words.ts'
import { explainFailure } from './explain-failure.ts'

/** A page that cannot be made at present. */
export type FailedPage = {
  path: string
  why: Words
  /** Readers do not see the page at all. Else they see its last good version. */
  isWithdrawn: boolean
  /** What the template said, and its file and line: for the webmaster. */
  detail: string
  at: string | null
}

/** A failure as the publisher tells it, in words for editors. */
export const toFailedPage = ({ path, reason, at, isWithdrawn }: PageFailure): FailedPage => ({
  path,
  why: explainFailure(path, reason),
  isWithdrawn,
  detail: reason,
  at: at ?? null,
})
