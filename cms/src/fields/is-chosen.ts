import type { PayloadRequest } from 'payload'
import { wordsFor } from '../words/words.ts'

type Asked = { required?: boolean | undefined; req: PayloadRequest }

/**
 * Whether a field names a document, where it must. That the document exists and is of the same site is the matter of
 * `keepReferencesInSite`: Payload's own check would refuse to publish a story whose body names what was deleted since.
 */
export const isChosen = (value: unknown, { required, req }: Asked): true | string =>
  !required || isNamed(value) || wordsFor(req, { zh: '请选择内容。', en: 'Please choose what it names.' })

/** The same for a link to a document; a link to an address needs none. */
export const isLinkedDocumentChosen = (
  value: unknown,
  { siblingData, req }: Asked & { siblingData: unknown },
): true | string => isChosen(value, { required: (siblingData as { linkType?: string }).linkType === 'internal', req })

const isNamed = (value: unknown): boolean =>
  value !== null && typeof value === 'object' && 'relationTo' in value
    ? isNamed((value as { value?: unknown }).value)
    : value !== null && value !== undefined && value !== ''
