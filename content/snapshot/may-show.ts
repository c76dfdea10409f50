import { rightsEndOf, type Form } from '../contract/index.ts'

/** Whether a document that is published may be shown at a moment: the right to a picture or file may have expired. */
export function mayShow(form: Form, asOf: string): boolean {
  const end = form.kind === 'media' ? rightsEndOf(form) : null
  return end === null || end > asOf
}
