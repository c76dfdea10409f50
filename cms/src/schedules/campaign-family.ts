import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { toRef, type Ref } from '@kewen/content/contract'
import type { Id } from '../access/member.ts'
import { referencesIn } from '../hooks/references.ts'
import type { Change } from './change-together.ts'

/** What can be published or taken down with a campaign. */
export type MemberKind = 'campaigns' | 'articles' | 'profiles' | 'pages'

export type FamilyMember = {
  ref: Ref
  kind: MemberKind
  title: string | null
  /** Not published, published with changes that are not, or published as it is. */
  state: 'draft' | 'changed' | 'public'
  /** Part of the campaign; named by what is part of it; or any other of the site that waits to be published. */
  belongs: 'family' | 'named' | 'other'
}

/** More would keep the database from everybody else for too long: they are published in one transaction. */
export const mostTogether = 200

type Doc = { id: Id; _status?: string | null; title?: string | null; name?: string | null; parent?: Id | null }

/**
 * What an editor may want to publish or take down as one with a campaign: itself, its branches and their stories; the
 * people and pages that these name; and, to be published, other people and pages of the site that are drafts.
 */
export async function readFamily(
  req: PayloadRequest,
  { campaign, site, change }: { campaign: Id; site: Id; change: Change },
): Promise<FamilyMember[]> {
  const draft = change === 'publish'
  const find = findIn(req, draft)
  const campaigns = await find('campaigns', { id: { equals: campaign } })
  for (let parents = campaigns; parents.length > 0;) {
    const known = new Set(campaigns.map(({ id }) => id))
    parents = (await find('campaigns', { parent: { in: parents.map(({ id }) => id) } })).filter(
      ({ id }) => !known.has(id),
    )
    campaigns.push(...parents)
  }
  const articles = await find('articles', { campaign: { in: campaigns.map(({ id }) => id) } })
  const named = namedBy(req, { campaigns, articles })
  const family = [
    ...(await toMembers(req, 'campaigns', campaigns, 'family')),
    ...(await toMembers(req, 'articles', articles, 'family')),
  ]
  for (const kind of ['profiles', 'pages'] as const) {
    const ids = [...named[kind]]
    if (ids.length > 0) family.push(...(await toMembers(req, kind, await find(kind, { id: { in: ids } }), 'named')))
    if (!draft) continue
    const others = await find(kind, {
      and: [{ site: { equals: site } }, { _status: { equals: 'draft' } }, { id: { not_in: ids } }],
    })
    family.push(...(await toMembers(req, kind, others, 'other')))
  }
  return family.filter(({ state }) => (draft ? state !== 'public' : state !== 'draft'))
}

/** Finds what the person may read: the newest versions, or what readers see. */
const findIn =
  (req: PayloadRequest, draft: boolean) =>
  async (collection: MemberKind, where: Where): Promise<Doc[]> => {
    const { docs } = await req.payload.find({
      collection: collection as CollectionSlug,
      where: draft ? where : { and: [where, { _status: { equals: 'published' } }] },
      draft,
      depth: 0,
      limit: mostTogether,
      pagination: false,
      overrideAccess: false,
      req,
    })
    return docs as unknown as Doc[]
  }

function namedBy(req: PayloadRequest, { campaigns, articles }: Record<'campaigns' | 'articles', Doc[]>) {
  const named = { profiles: new Set<Id>(), pages: new Set<Id>() }
  for (const [collection, docs] of Object.entries({ campaigns, articles }))
    for (const doc of docs)
      for (const { collection: to, id } of referencesIn(
        req.payload.collections[collection as MemberKind]?.config.flattenedFields ?? [],
        doc,
      ))
        if (to === 'profiles' || to === 'pages') named[to].add(id)
  return named
}

async function toMembers(
  req: PayloadRequest,
  kind: MemberKind,
  docs: Doc[],
  belongs: FamilyMember['belongs'],
): Promise<FamilyMember[]> {
  if (docs.length === 0) return []
  const { docs: rows } = await req.payload.db.find<Doc>({
    collection: kind as CollectionSlug,
    where: { id: { in: docs.map(({ id }) => id) } },
    select: { _status: true },
    limit: 0,
    pagination: false,
  })
  const isPublic = new Set(rows.filter(({ _status }) => _status === 'published').map(({ id }) => id))
  return docs.map(({ id, title, name, _status }) => ({
    ref: toRef(kind, id),
    kind,
    title: title ?? name ?? null,
    state: !isPublic.has(id) ? 'draft' : _status === 'published' ? 'public' : 'changed',
    belongs,
  }))
}
