import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { refTo, type Ref } from '@kewen/content/contract'
import { chiefs, hasRole, memberOf, type Member } from '../../access/member.ts'
import { forbidden, refused } from '../../words/refuse.ts'
import { wordsFor, type Words } from '../../words/words.ts'
import { readJson } from '../endpoints/read-json.ts'
import { rollbackWishes, type RollbackWishRecord } from '../rollback-wishes-collection.ts'
import { toLoggedWish } from './portal.ts'
import { readPublisherHealth } from './publisher-health.ts'
import { newestWish } from './read-portals.ts'

const Rollback = z.strictObject({ site: refTo('sites'), to: z.int().min(1).nullable() })

/**
 * `POST /api/release-log/rollback`: asks the publisher to hold a portal at an earlier release, or to let go of it
 * (`to: null`). For the site's chief editors. Answers 201 with the wish, 400 where the release is not kept, 409 while
 * another wish waits.
 */
export const rollbackEndpoint: Endpoint = {
  path: '/release-log/rollback',
  method: 'post',
  handler: async (req) => {
    const member = memberOf(req.user)
    if (!member) throw forbidden(req, { zh: '请先登录。', en: 'Please log in first.' })
    const { site, to } = await readJson(req, Rollback)
    if (!hasRole(member, site.slice('sites/'.length), chiefs)) throw forbidden(req, forChiefs)
    await demandPossible(req, site, to)
    const wish = await makeWish(req, { member, site, to })
    return Response.json({ wish: toLoggedWish(wish) }, { status: 201 })
  },
}

const forChiefs: Words = {
  zh: '只有本站的总编辑和管理员可以退回门户或恢复显示最新内容。',
  en: 'Only the site’s chief editors and administrators may take its portal back or let go of it.',
}

/** A portal of which the publisher never told would never be answered for, either. */
async function demandPossible(req: PayloadRequest, site: Ref, to: number | null): Promise<void> {
  const { portals } = await readPublisherHealth(req.payload, new Date())
  const portal = portals.find((portal) => portal.site === site)
  if (!portal) throw refused(req, neverReleased)
  const { kept } = portal
  if (to === null || kept.includes(to)) return
  const [zh, en] = kept.length > 0 ? [kept.join('、'), kept.join(', ')] : ['无', 'none']
  const why = {
    zh: `第 ${to} 次发布已不再保留，不能退回到它。可以退回的有：${zh}。`,
    en: `Release ${to} is not kept, so there is no going back to it. Those that are kept: ${en}.`,
  }
  throw new APIError(wordsFor(req, why), 400, { kept }, true)
}

const neverReleased: Words = {
  zh: '发布程序还没有发布过这个门户。',
  en: 'The publisher has not released this portal yet.',
}

async function makeWish(
  req: PayloadRequest,
  { member, site, to }: { member: Member; site: Ref; to: number | null },
): Promise<RollbackWishRecord> {
  const last = await newestWish(req.payload, site)
  if (last?.pending) throw waitsAlready(req)
  const number = (last?.number ?? 0) + 1
  const wish: RollbackWishRecord = {
    id: `${site}:${number}`,
    site,
    number,
    to,
    person: String(member.id),
    askedBy: typeof member['name'] === 'string' ? member['name'] : String(member.id),
    askedAt: new Date().toISOString(),
    pending: true,
    answer: null,
    answeredAt: null,
  }
  try {
    await req.payload.db.create({ collection: rollbackWishes, data: wish, returning: false })
  } catch (error) {
    // Somebody else's took the place meanwhile.
    throw (await newestWish(req.payload, site))?.number === number ? waitsAlready(req) : error
  }
  return wish
}

const waitsAlready = (req: PayloadRequest): APIError =>
  new APIError(
    wordsFor(req, {
      zh: '这个门户已有一个请求在等待发布程序，请等它完成。',
      en: 'Another wish for this portal waits for the publisher. Please wait until it is answered.',
    }),
    409,
    null,
    true,
  )
