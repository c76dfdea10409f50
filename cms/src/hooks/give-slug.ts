import { randomBytes } from 'node:crypto'
import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Id } from '../access/member.ts'
import { invalidField } from '../words/refuse.ts'
import { toSlug } from '../words/romanise.ts'

type Place = { req: PayloadRequest; collection: string; hasVersions: boolean; site: Id; id?: Id | undefined }

const placeholder = /^untitled-[0-9a-f]{8}$/

/**
 * Makes the name in a document's address from its title where the editor gives none, and refuses one that another
 * document of the site has. A document without a title has a placeholder until it gets one.
 */
export const giveSlug =
  (from: 'title' | 'name'): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, req }) => {
    const place = {
      req,
      collection: collection.slug,
      hasVersions: Boolean(collection.versions?.drafts),
      site: data['site'],
      id: originalDoc?.id,
    }
    const given: unknown = data['slug']
    if (typeof given !== 'string' || given === '' || placeholder.test(given)) {
      const wanted = toSlug(String(data[from] ?? ''))
      if (!wanted && given) return data
      return { ...data, slug: wanted ? await freeSlug(wanted, place) : `untitled-${randomBytes(4).toString('hex')}` }
    }
    if (given !== originalDoc?.slug && (await isTaken(given, place)))
      throw invalidField(req, {
        path: 'slug',
        label: { zh: '网址名', en: 'Address name' },
        why: {
          zh: `本站已有内容使用网址名“${given}”，请换一个。`,
          en: `Another document of this site has the address name “${given}”. Please choose another.`,
        },
      })
    return data
  }

async function freeSlug(wanted: string, place: Place): Promise<string> {
  for (let number = 1; number < 100; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    if (!(await isTaken(slug, place))) return slug
  }
  return `${wanted}-${randomBytes(4).toString('hex')}`
}

/** Whether another document of the site, or its newest draft, has a name. */
async function isTaken(slug: string, { req, collection, hasVersions, site, id }: Place): Promise<boolean> {
  const where = (prefix: string, own: string): Where => ({
    [`${prefix}slug`]: { equals: slug },
    [`${prefix}site`]: { equals: site },
    ...(id === undefined ? {} : { [own]: { not_equals: id } }),
  })
  const { db } = req.payload
  if (
    await db.findOne({ collection: collection as CollectionSlug, where: where('', 'id'), select: { slug: true }, req })
  )
    return true
  if (!hasVersions) return false
  const drafts = await db.findVersions({
    collection: collection as CollectionSlug,
    where: { ...where('version.', 'parent'), latest: { equals: true } },
    select: { parent: true },
    limit: 1,
    pagination: false,
    req,
  })
  return drafts.docs.length > 0
}
