import type { CollectionSlug, Payload, Where } from 'payload'
import { z } from 'zod'
import { sharePictures } from '../share/share-pictures-collection.ts'
import type { StoredName } from './media-store.ts'

const Files = z.looseObject({ files: z.array(z.looseObject({ name: z.string() })).nullish() })
const Row = Files.extend({ id: z.union([z.number(), z.string()]), original: z.string().nullish() })
const ShareRow = z.looseObject({ id: z.string(), names: z.array(z.string()).nullish() })
const PublishedRow = z.looseObject({ id: z.string(), form: Files.nullish() })

/** The files that a row names, those that a reader's page may still name, and share pictures. Reads so many rows at a step. */
export async function namesInUse(payload: Payload, step = 500): Promise<Set<StoredName>> {
  const names = new Set<StoredName>()
  for await (const found of rowsOf(payload, { collection: 'media', where: {}, step })) {
    const row = Row.parse(found)
    if (row.original) names.add(row.original)
    for (const { name } of row.files ?? []) names.add(name)
  }
  for await (const found of rowsOf(payload, { collection: 'publications', where: { id: { like: 'media/' } }, step })) {
    const { form } = PublishedRow.parse(found)
    for (const { name } of form?.files ?? []) names.add(name)
  }
  for await (const found of rowsOf(payload, { collection: sharePictures, where: {}, step }))
    for (const name of ShareRow.parse(found).names ?? []) names.add(name)
  return names
}

async function* rowsOf(
  payload: Payload,
  { collection, where, step }: { collection: string; where: Where; step: number },
): AsyncIterable<{ id: number | string }> {
  let after: number | string | undefined
  for (;;) {
    const { docs } = await payload.db.find<{ id: number | string }>({
      collection: collection as CollectionSlug,
      where: { and: [where, after === undefined ? {} : { id: { greater_than: after } }] },
      sort: 'id',
      limit: step,
      pagination: false,
    })
    yield* docs
    after = docs.at(-1)?.id
    if (docs.length < step) return
  }
}
