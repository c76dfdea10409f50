import type { PageFailure, PortalStatus, Ref, RollbackAnswer, Site } from '@kewen/content/contract'
import { canonicalUrl } from '@kewen/content/routes'
import type { Words } from '../../words/words.ts'
import type { RollbackWishRecord } from '../rollback-wishes-collection.ts'
import { toFailedPage, type FailedPage } from './failed-page.ts'

/** What was asked of a portal, by whom and when; `answer` is null while it waits for the publisher. */
export type LoggedWish = {
  to: number | null
  askedBy: string
  askedAt: string
  answer: RollbackAnswer | null
  answeredAt: string | null
}

/** A page that cannot be made, with the document that it is about, and where readers find its last good version. */
export type PortalFailure = FailedPage & { document: Ref | null; address: string | null }

/** How a portal stands. */
export type Portal = {
  site: Ref
  name: Words
  /** The newest release; null before the first. */
  release: { number: number; releasedAt: string } | null
  /** Held at an earlier release; since when and by whose wish, where that is known. */
  hold: { to: number; since: string | null; by: string | null } | null
  /** The releases that may be gone back to, the newest last. */
  kept: number[]
  failures: PortalFailure[]
  /** How far a change of very many pages is made. */
  progress: PortalStatus['progress']
  /** The newest wish, while it waits and for an hour after. */
  wish: LoggedWish | null
  /** Whether the person who asks may have it held and let go of. */
  mayRollBack: boolean
}

type Known = {
  site: Site
  /** What the publisher last told of it. */
  status: PortalStatus | null
  release: Portal['release']
  since: string | null
  by: string | null
  wish: RollbackWishRecord | null
  mayRollBack: boolean
}

/** How long an answer is news, in milliseconds. */
const news = 60 * 60 * 1000

/** Tells from what is known how a portal stands at a moment. */
export function toPortal({ site, status, release, since, by, wish, mayRollBack }: Known, now: Date): Portal {
  const isNews = !wish?.answeredAt || now.getTime() - Date.parse(wish.answeredAt) < news
  return {
    site: site.id,
    name: nameOf(site),
    release,
    hold: status?.heldAt == null ? null : { to: status.heldAt, since, by },
    kept: status?.kept ?? [],
    failures: (status?.failures ?? []).map((failure) => toPortalFailure(site, failure)),
    progress: status?.progress ?? null,
    wish: wish && isNews ? toLoggedWish(wish) : null,
    mayRollBack,
  }
}

/** What people call a site, in both languages as far as it has them. */
export const nameOf = ({ shortName: { zh, en } }: Site): Words => ({ zh, en: en ?? zh })

/** A wish as people are told of it. */
export const toLoggedWish = (wish: RollbackWishRecord): LoggedWish => ({
  to: wish.to ?? null,
  askedBy: wish.askedBy,
  askedAt: wish.askedAt,
  answer: wish.answer ?? null,
  answeredAt: wish.answeredAt ?? null,
})

const toPortalFailure = (site: Site, failure: PageFailure): PortalFailure => ({
  ...toFailedPage(failure),
  document: failure.id ?? null,
  address: failure.isWithdrawn ? null : canonicalUrl(site, failure.path),
})
