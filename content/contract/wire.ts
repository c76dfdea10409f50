import { z } from 'zod'
import { Form } from './form.ts'
import { Ref, refTo } from './ref.ts'
import { Instant } from './scalars.ts'

/** How many rows one call asks for at the most. */
export const wireLimits = { pending: 500, acknowledge: 5000, manifest: 5000, rows: 200 } as const

/**
 * Base64url of a SHA-256 of the canonical JSON of a public form, or of `null` for a tombstone; where addresses are gone,
 * of an object with both. Whatever readers are told of a document changes it.
 */
export const Digest = z.string().regex(/^[\w-]{43}$/)

/** The public state of a document as the newsroom hands it out: its form, or a tombstone with the paths it had. */
export const Publication = z
  .strictObject({
    id: Ref,
    site: refTo('sites'),
    digest: Digest,
    form: Form.nullable(),
    /** The addresses that a tombstone's document had: they answer 410. */
    gone: z.array(z.string().startsWith('/')),
    /** A takedown goes first. */
    urgent: z.boolean(),
  })
  .refine(({ id, form }) => form === null || form.id === id, { error: 'the form is of another document' })
export type Publication = z.infer<typeof Publication>

/**
 * A row as it crosses the wire. The form is checked one by one (`Publication`), so that one that does not fit the
 * contract holds back nothing else.
 */
export const PublicationRow = z.looseObject({ id: Ref, site: refTo('sites'), digest: Digest })
export type PublicationRow = z.infer<typeof PublicationRow>

/** Somebody in the newsroom wants a portal held at an earlier release (`to`), or let go of (`null`). */
export const RollbackWish = z.strictObject({
  id: z.string().min(1).max(100),
  site: refTo('sites'),
  to: z.int().min(1).nullable(),
})
export type RollbackWish = z.infer<typeof RollbackWish>

/**
 * `GET /api/publications/pending?wait=25&limit=500`: rows that changed since they were last acknowledged, and wishes
 * that are not answered. It waits until there is one of either.
 */
export const Pending = z.strictObject({
  rows: z.array(PublicationRow),
  more: z.boolean(),
  wishes: z.array(RollbackWish).max(100),
})
export type Pending = z.infer<typeof Pending>

/** What became of a wish. `number` is that of the release by which it was granted, null where nothing had to be done. */
export const RollbackAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('held'), number: z.int().nullable() }),
  z.strictObject({ kind: z.literal('lifted'), number: z.int().nullable() }),
  z.strictObject({ kind: z.literal('not-kept'), kept: z.array(z.int()) }),
])
export type RollbackAnswer = z.infer<typeof RollbackAnswer>

/** `POST /api/publications/wishes`: answers a wish, which is then pending no more. */
export const WishAnswer = z.strictObject({ id: z.string().min(1).max(100), answer: RollbackAnswer })
export type WishAnswer = z.infer<typeof WishAnswer>

/** `POST /api/publications/acknowledge`: a row whose digest has changed meanwhile stays pending. */
export const Acknowledgement = z.strictObject({
  rows: z.array(z.strictObject({ id: Ref, digest: Digest })).max(wireLimits.acknowledge),
})
export type Acknowledgement = z.infer<typeof Acknowledgement>

/** `GET /api/publications/manifest?after=ID&limit=5000`: every row's id and digest, in the order of the ids. */
export const Manifest = z.strictObject({
  rows: z.array(z.strictObject({ id: Ref, digest: Digest })),
  next: Ref.nullable(),
})
export type Manifest = z.infer<typeof Manifest>

/** `GET /api/publications/rows?ids=A,B,C`: up to 200 rows; ids that are unknown are left out. */
export const Rows = z.strictObject({ rows: z.array(PublicationRow) })
export type Rows = z.infer<typeof Rows>

/** A page that could not be made. */
export const PageFailure = z.strictObject({
  path: z.string(),
  /** The document that the page is about. */
  id: Ref.optional(),
  reason: z.string().max(2000),
  /** The component's file and line, for the webmaster. */
  at: z.string().max(500).optional(),
  /** Readers have no version of it, since the last good one shows what was taken down. Else they have that one. */
  isWithdrawn: z.boolean(),
})
export type PageFailure = z.infer<typeof PageFailure>

/** `POST /api/publications/releases`: what the publisher made live. */
export const ReleaseReport = z.strictObject({
  site: refTo('sites'),
  number: z.int().min(1),
  releasedAt: Instant,
  /** From taking the pending rows until the new bytes were fetched from the readers' address. */
  milliseconds: z.number().min(0),
  /** The publications that caused it. */
  causes: z.array(Ref).max(1000),
  written: z.int().min(0),
  removed: z.int().min(0),
  /** The earlier release that this one shows again, of a portal that is held; null of any other. */
  heldAt: z.int().min(1).nullable(),
})
export type ReleaseReport = z.infer<typeof ReleaseReport>

/** How a portal stands. */
export const PortalStatus = z.strictObject({
  site: refTo('sites'),
  /** The releases that may be gone back to, the newest last. */
  kept: z.array(z.int().min(1)).max(1000),
  /** The release at which the portal is held, null where it shows what is published. */
  heldAt: z.int().min(1).nullable(),
  /** The pages that cannot be made at present. */
  failures: z.array(PageFailure).max(200),
  /** How far a change of very many pages is made; null where none is under way. */
  progress: z.strictObject({ done: z.int().min(0), total: z.int().min(1) }).nullable(),
})
export type PortalStatus = z.infer<typeof PortalStatus>

/** `POST /api/publications/status`: the publisher is alive, and how the portals stand. */
export const PublisherStatus = z.strictObject({
  at: Instant,
  version: z.string().max(100),
  /** Paths that are to be released anew. */
  pending: z.int().min(0),
  /** Rows whose form does not fit the contract, with the reason. */
  refused: z.array(z.strictObject({ id: Ref, reason: z.string().max(2000) })).max(200),
  portals: z.array(PortalStatus).max(1000),
})
export type PublisherStatus = z.infer<typeof PublisherStatus>
