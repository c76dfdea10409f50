import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { memberOf, type Id } from '../access/member.ts'
import { wordsFor } from '../words/words.ts'

/** How long a lock holds after its owner last wrote: Payload's own default, in milliseconds. */
const holds = 5 * 60 * 1000

const locks = 'payload-locked-documents' as CollectionSlug
const Lock = z.looseObject({ user: z.looseObject({ value: z.union([z.number(), z.string()]) }) })

/** Requests that save by themselves, as an editor writes. */
const autosaves = new WeakSet<PayloadRequest>()

/**
 * Refuses what a form saves by itself while somebody else is writing the same document: each save has the whole form,
 * so the two would undo each other's work unseen.
 */
export const refuseOthersAutosave: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { autosave, id } = args as { autosave?: boolean; id?: Id }
  const member = memberOf(req.user)
  if (operation !== 'update' || !autosave || id === undefined || !member) return args
  autosaves.add(req)
  const owner = await ownerOf(req, collection.slug, id)
  if (owner !== null && String(owner) !== String(member.id)) throw lockedBy(req, await nameOf(req, owner))
  return args
}

/** Payload takes a lock away with every save, those that a form makes by itself included: whoever writes keeps it. */
export const keepLock: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const member = memberOf(req.user)
  if (!autosaves.has(req) || !member) return
  await req.payload.db.create({
    collection: locks,
    data: {
      document: { relationTo: collection.slug, value: doc.id },
      user: { relationTo: 'users', value: member.id },
    },
    req,
    returning: false,
  })
}

async function ownerOf(req: PayloadRequest, collection: string, id: Id): Promise<Id | null> {
  const { docs } = await req.payload.db.find({
    collection: locks,
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: id } },
        { updatedAt: { greater_than: new Date(Date.now() - holds).toISOString() } },
      ],
    },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
  })
  return Lock.safeParse(docs[0]).data?.user.value ?? null
}

async function nameOf(req: PayloadRequest, id: Id): Promise<string | null> {
  const user = await req.payload.db.findOne<{ id: Id; name?: string }>({
    collection: 'users',
    where: { id: { equals: id } },
  })
  return user?.name ?? null
}

const lockedBy = (req: PayloadRequest, name: string | null): APIError =>
  new APIError<null>(
    wordsFor(req, {
      zh: `${name ?? '另一位编辑'}正在写这篇内容，您刚才的修改没有保存。请先复制您写的文字，再刷新页面：可以只看，也可以接管。`,
      en: `${name ?? 'Somebody else'} is writing this document: your changes were not saved. Copy your text, then load the page again: you may look, or take over.`,
    }),
    423,
    null,
    true,
  )
