import type { Form } from './form.ts'
import type { MediaFile } from './media.ts'
import { Ref } from './ref.ts'

/** The keys under which a public form names other documents. */
const referenceKeys = new Set([
  'article',
  'campaign',
  'column',
  'cover',
  'featuredCampaign',
  'logo',
  'mark',
  'media',
  'parent',
  'portrait',
  'profiles',
  'ref',
  'stream',
  'streams',
  'to',
  'topics',
])

/** The documents that a form refers to, in order and without repetition. Its own id and its site are not among them. */
export function refsIn(form: Form | null): Ref[] {
  const refs = new Set<Ref>()
  collect(form, refs)
  return [...refs].sort()
}

/** The files that a form brings with it: those of a media document while something refers to it, and a share picture. */
export function filesIn(form: Form | null): MediaFile[] {
  if (form?.kind === 'media') return form.files
  return form?.kind === 'article' && form.share ? [form.share.whole, form.share.square] : []
}

function collect(value: unknown, refs: Set<Ref>): void {
  if (value === null || typeof value !== 'object') return
  for (const [key, member] of Object.entries(value)) {
    if (referenceKeys.has(key))
      for (const ref of Array.isArray(member) ? member : [member]) if (Ref.safeParse(ref).success) refs.add(ref as Ref)
    collect(member, refs)
  }
}
