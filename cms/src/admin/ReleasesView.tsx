import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { z } from 'zod'
import { memberOf } from '../access/member.ts'
import type { NamedDocument } from '../publications/status/read-titles.ts'
import { readReleaseLog, type LoggedRelease, type ReleaseLog } from '../publications/status/release-log.ts'
import { wordsFor, type Words } from '../words/words.ts'
import { FailedPages } from './FailedPages.tsx'
import { KeepFresh } from './KeepFresh.tsx'
import './publishing.css'
import { spokenDuration, spokenMoment } from './spoken.ts'

const Page = z.coerce.number().int().min(1).max(10_000).catch(1)

type Say = (words: Words) => string

/** 发布记录: what became of what was published, and how the publisher does. */
export async function ReleasesView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { i18n, payload, user } = req
  const { admin } = payload.config.routes
  if (!memberOf(user)) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/releases`)}`)
  const say: Say = (words) => wordsFor({ i18n }, words)
  const log = await readReleaseLog(req, { page: Page.parse(searchParams?.['page']), now: new Date() })
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
        <KeepFresh seconds={10} />
        <Publisher log={log} say={say} />
        {log.refused.length > 0 && <Refused log={log} say={say} admin={admin} />}
        {log.releases.length === 0 && <p>{say({ zh: '还没有发布过。', en: 'Nothing has been released yet.' })}</p>}
        <ol className="releases__list">
          {log.releases.map((release) => (
            <li key={`${release.site} ${release.number}`}>
              <Release release={release} say={say} admin={admin} i18n={i18n} />
            </li>
          ))}
        </ol>
        <nav className="releases__pages">
          {log.page > 1 && <a href={`?page=${log.page - 1}`}>{say({ zh: '较新的', en: 'Newer' })}</a>}
          {log.hasMore && <a href={`?page=${log.page + 1}`}>{say({ zh: '较早的', en: 'Older' })}</a>}
        </nav>
      </Gutter>
    </DefaultTemplate>
  )
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

type ReleaseProps = { release: LoggedRelease; say: Say; admin: string; i18n: { language: string } }

function Release({ release, say, admin, i18n }: ReleaseProps) {
  const { site, number, releasedAt, milliseconds, written, removed, causes, moreCauses, failures } = release
  const time = spokenDuration(milliseconds)
  return (
    <article className="release" data-state={failures.length > 0 ? 'failed' : 'done'}>
      <header>
        <strong>{say({ zh: `${site} 第 ${number} 次`, en: `${site} no. ${number}` })}</strong>
        <time dateTime={releasedAt}>{spokenMoment(releasedAt)}</time>
        <span>{say({ zh: `用时 ${time.zh}`, en: `took ${time.en}` })}</span>
        <span>{say({ zh: `更新 ${written} 个`, en: `${written} changed` })}</span>
        {removed > 0 && <span>{say({ zh: `移除 ${removed} 个`, en: `${removed} removed` })}</span>}
        {failures.length > 0 && (
          <span className="release__failed">
            {say({ zh: `${failures.length} 个未能更新`, en: `${failures.length} failed` })}
          </span>
        )}
      </header>
      {causes.length === 0 ? (
        <p>
          {say({
            zh: '并非由某篇内容引起：如首次生成、模板更新或到了预定的时间。',
            en: 'Caused by no document: a first start, new templates, or something that became due.',
          })}
        </p>
      ) : (
        <ul className="release__causes">
          {causes.map((document) => (
            <li key={document.ref}>
              <DocumentLink document={document} say={say} admin={admin} />
            </li>
          ))}
          {moreCauses > 0 && <li>{say({ zh: `另有 ${moreCauses} 项`, en: `and ${moreCauses} more` })}</li>}
        </ul>
      )}
      <FailedPages pages={failures} i18n={i18n} />
    </article>
  )
}

function DocumentLink({ document, say, admin }: { document: NamedDocument; say: Say; admin: string }) {
  if (document.title === null)
    return <span>{say({ zh: `已删除的内容（${document.ref}）`, en: `A deleted document (${document.ref})` })}</span>
  return <a href={`${admin}/collections/${document.ref}`}>{document.title}</a>
}
