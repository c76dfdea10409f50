import { z } from 'zod'
import { Form } from './form.ts'
import { Ref, refTo } from './ref.ts'
import { Instant } from './scalars.ts'

/** How many rows one call asks for at the most. */
export const wireLimits = { pending: 500, acknowledge: 5000, manifest: 5000, rows: 200 } as const

/** Base64url of a SHA-256: of the canonical JSON of a public form, or of `null` for a tombstone. */
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

/** `GET /api/publications/pending?wait=25&limit=500`: rows that changed since they were last acknowledged. */
export const Pending = z.strictObject({ rows: z.array(PublicationRow), more: z.boolean() })
export type Pending = z.infer<typeof Pending>

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

/** `POST /api/publications/releases`: what the publisher made live, and what it could not. */
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
  failures: z
    .array(
      z.strictObject({
        path: z.string(),
        id: Ref.optional(),
        reason: z.string().max(2000),
        /** The component's file and line, for the webmaster. */
        at: z.string().max(500).optional(),
      }),
    )
    .max(200),
})
export type ReleaseReport = z.infer<typeof ReleaseReport>

/** `POST /api/publications/status`: the publisher is alive, and where its readers find the portals. */
export const PublisherStatus = z.strictObject({
  at: Instant,
  version: z.string().max(100),
  pending: z.int().min(0),
  /** Rows whose form does not fit the contract, with the reason. */
  refused: z.array(z.strictObject({ id: Ref, reason: z.string().max(2000) })).max(200),
})
export type PublisherStatus = z.infer<typeof PublisherStatus>
