import { z } from 'zod'

/** What a person does for a site: 供稿人, 编辑, 审稿人, 总编辑. */
export const roles = ['contributor', 'editor', 'reviewer', 'chief-editor'] as const
export type Role = (typeof roles)[number]

export const writers = ['contributor', 'editor', 'chief-editor'] as const satisfies Role[]
export const publishers = ['editor', 'chief-editor'] as const satisfies Role[]
export const chiefs = ['chief-editor'] as const satisfies Role[]

/** The id of a document: a number on SQLite, a string on MongoDB. */
export type Id = number | string

const Id = z.union([z.number(), z.string()])
const IdOf = z.union([Id, z.looseObject({ id: Id }).transform(({ id }) => id)])

const Member = z.looseObject({
  id: Id,
  collection: z.literal('users'),
  administrator: z.boolean().nullish(),
  roles: z.array(z.looseObject({ site: IdOf, role: z.enum(roles) })).nullish(),
})

/** A person who works in the newsroom. */
export type Member = z.infer<typeof Member>

/** The person behind a request; null for a visitor and for a machine, which may enter no collection. */
export const memberOf = (user: unknown): Member | null => Member.safeParse(user).data ?? null

/** The sites for which a person has one of these roles; `all` for an administrator. */
export const sitesOf = (member: Member, among: readonly Role[] = roles): Id[] | 'all' =>
  member.administrator
    ? 'all'
    : [...new Set((member.roles ?? []).filter(({ role }) => among.includes(role)).map(({ site }) => site))]

/** Whether a person has one of these roles for a site. An administrator has every role everywhere. */
export function hasRole(member: Member, site: Id, among: readonly Role[] = roles): boolean {
  const sites = sitesOf(member, among)
  return sites === 'all' || sites.some((own) => String(own) === String(site))
}
