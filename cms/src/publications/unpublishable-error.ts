import type { Words } from '../words/words.ts'

/** What is wrong with a field, in words for the editor; `path` as in the newsroom: `origins.0.origin`. */
export type Fault = { path: string; why: Words }

/** A document cannot be shown to readers as it is. */
export class UnpublishableError extends Error {
  readonly code = 'KEWEN_UNPUBLISHABLE'
  readonly faults: Fault[]
  constructor(faults: Fault[], options?: ErrorOptions) {
    super(`Cannot be published: ${faults.map(({ path, why }) => `${path}: ${why.en}`).join('; ')}`, options)
    this.name = 'UnpublishableError'
    this.faults = faults
  }
}
