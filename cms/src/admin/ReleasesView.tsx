import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { z } from 'zod'
import { memberOf } from '../access/member.ts'
import { readReleaseLog, type LoggedPortal, type ReleaseLog } from '../publications/status/release-log.ts'
import { wordsFor, type Words } from '../words/words.ts'
import { DocumentLink } from './DocumentLink.tsx'
import { KeepFresh } from './KeepFresh.tsx'
import { PortalHead } from './PortalHead.tsx'
import './publishing.css'
import { ReleaseEntry } from './ReleaseEntry.tsx'
import { spokenMoment } from './spoken.ts'

const Page = z.coerce.number().int().min(1).max(10_000).catch(1)

type Say = (words: Words) => string

/** 发布记录: how the portals stand, what became of what was published, and how the publisher does. */
export async function ReleasesView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { i18n, payload, user } = req
  const { admin } = payload.config.routes
  if (!memberOf(user)) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/releases`)}`)
  const say: Say = (words) => wordsFor({ i18n }, words)
  const now = new Date()
  const log = await readReleaseLog(req, { page: Page.parse(searchParams?.['page']), now })
  const title = say({ zh: '发布记录', en: 'Releases' })
  return (
    <DefaultTemplate
      {...{ i18n, payload, permissions, visibleEntities, req }}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
      {...(locale ? { locale } : {})}
      {...(user ? { user } : {})}
    >
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className="releases">
        <h1>{title}</h1>
        <KeepFresh seconds={log.portals.some((portal) => isMoving(portal, now)) ? 1 : 10} />
        <Publisher log={log} say={say} />
        <div className="releases__portals">
          {log.portals.toSorted(byNeed).map((portal) => (
            <PortalHead key={portal.site} portal={portal} say={say} admin={admin} i18n={i18n} />
          ))}
        </div>
        {log.refused.length > 0 && <Refused log={log} say={say} admin={admin} />}
        <ol className="releases__list">
          {log.releases.map((release) => (
            <li key={`${release.site} ${release.number}`}>
              <ReleaseEntry release={release} say={say} admin={admin} rollback={rollbackOf(release.site, log)} />
            </li>
          ))}
        </ol>
        {(log.page > 1 || log.hasMore) && (
          <nav className="releases__pages">
            {log.page > 1 && <a href={`?page=${log.page - 1}`}>{say({ zh: '较新的', en: 'Newer' })}</a>}
            {log.hasMore && <a href={`?page=${log.page + 1}`}>{say({ zh: '较早的', en: 'Older' })}</a>}
          </nav>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}

/** How long after an answer the publisher may take to tell how the portal stands, in milliseconds. */
const settling = 30_000

/** Whether a portal is about to change, so that whoever looks wants to see it at once. */
const isMoving = ({ wish, progress }: LoggedPortal, now: Date): boolean =>
  progress !== null || (wish !== null && (!wish.answeredAt || now.getTime() - Date.parse(wish.answeredAt) < settling))

const needOf = ({ hold, failures }: LoggedPortal): number => (hold ? 2 : failures.length > 0 ? 1 : 0)
const byNeed = (one: LoggedPortal, other: LoggedPortal): number => needOf(other) - needOf(one)

function rollbackOf(site: string, { portals }: ReleaseLog): { isAllowed: boolean; isBusy: boolean } {
  const portal = portals.find((portal) => portal.site === site)
  return { isAllowed: portal?.mayRollBack ?? false, isBusy: portal?.wish?.answer === null }
}

function Publisher({ log: { publisher }, say }: { log: ReleaseLog; say: Say }) {
  const { seenAt, isSilent, waitingSince, version } = publisher
  const seen = seenAt
    ? { zh: `最后响应 ${spokenMoment(seenAt)}`, en: `last heard ${spokenMoment(seenAt)}` }
    : { zh: '尚未响应过', en: 'never heard' }
  const queue = waitingSince
    ? { zh: `有内容自 ${spokenMoment(waitingSince)} 起排队`, en: `something waits since ${spokenMoment(waitingSince)}` }
    : { zh: '没有内容排队', en: 'nothing waits' }
  return (
    <p className="releases__publisher" data-state={isSilent ? 'failed' : 'done'} role={isSilent ? 'alert' : undefined}>
      <strong>
        {say(
          isSilent
            ? { zh: '发布程序没有响应', en: 'The publisher does not answer' }
            : { zh: '发布程序', en: 'Publisher' },
        )}
      </strong>{' '}
      {[say(seen), say(queue), ...(version ? [say({ zh: `版本 ${version}`, en: `version ${version}` })] : [])].join(
        say({ zh: '，', en: ', ' }),
      )}
      {say({ zh: '（北京时间）', en: ' (Beijing time)' })}
    </p>
  )
}

function Refused({ log, say, admin }: { log: ReleaseLog; say: Say; admin: string }) {
  return (
    <section className="releases__refused">
      <h2>{say({ zh: '门户读不懂的内容', en: 'Documents that the portal does not understand' })}</h2>
      <p>
        {say({
          zh: '读者看到的仍是它们以前的版本。请把下面的信息转给网站管理员。',
          en: 'Readers see what they were before. Please pass this on to the webmaster.',
        })}
      </p>
      <ul>
        {log.refused.map(({ document, reason }) => (
          <li key={document.ref}>
            <DocumentLink document={document} say={say} admin={admin} />
            <code className="publishing-detail">{reason}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
