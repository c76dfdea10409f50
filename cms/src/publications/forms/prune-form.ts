import { assertNever, type Body, type Form, type Ref } from '@kewen/content/contract'
import { pruneBlocks } from '../../body/prune-blocks.ts'
import { pruneHome } from './prune-home.ts'

/**
 * The same form without what names a document that is no more. Unpublished documents and those in the trash still
 * exist: they may come back, and the portal leaves them out by itself.
 */
export function pruneForm(form: Form, missing: ReadonlySet<Ref>): Form {
  if (missing.size === 0) return form
  const isMissing = (ref: Ref): boolean => missing.has(ref)
  const kept = (refs: Ref[]): Ref[] => refs.filter((ref) => !isMissing(ref))
  const pruneBody = ({ zh, en }: Body): Body => ({
    zh: pruneBlocks(zh, isMissing),
    ...(en ? { en: pruneBlocks(en, isMissing) } : {}),
  })
  const without = <T extends object>(value: T, ...fields: (keyof T)[]): T =>
    Object.fromEntries(
      Object.entries(value).filter(
        ([field, ref]) => !(fields.includes(field as keyof T) && typeof ref === 'string' && isMissing(ref)),
      ),
    ) as T
  switch (form.kind) {
    case 'column':
    case 'topic':
    case 'media':
    // Deleted with what it leads to.
    case 'redirect':
      return form
    case 'site':
      return {
        ...without(form, 'logo', 'featuredCampaign'),
        ...(form.home ? { home: pruneHome(form.home, isMissing) } : {}),
        navigation: form.navigation.filter(({ target }) => target.kind !== 'document' || !isMissing(target.ref)),
      }
    case 'campaign': {
      const { profiles = [], ...campaign } = form
      const people = kept(profiles)
      return {
        ...without(campaign, 'parent', 'cover'),
        ...(people.length > 0 ? { profiles: people } : {}),
        theme: without(form.theme, 'mark'),
        ...(form.body ? { body: pruneBody(form.body) } : {}),
      }
    }
    case 'profile':
      return { ...without(form, 'portrait'), ...(form.biography ? { biography: pruneBody(form.biography) } : {}) }
    case 'page':
      return { ...form, body: pruneBody(form.body) }
    case 'article':
      return {
        ...without(form, 'column', 'campaign', 'cover'),
        topics: kept(form.topics),
        profiles: kept(form.profiles),
        body: pruneBody(form.body),
      }
    default:
      return assertNever(form)
  }
}
