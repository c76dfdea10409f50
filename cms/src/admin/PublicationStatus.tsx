'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { PublicationStatus as Status } from '../publications/status/publication-status.ts'
import { wordsFor, type Words } from '../words/words.ts'
import { FailedPages } from './FailedPages.tsx'
import './publishing.css'
import { sentenceOf, stepsOf } from './status-words.ts'
import { useDocumentAddress, useDocumentStatus } from './use-document-status.ts'

/** Every second while the document is under way, and now and then otherwise. */
const pauseAfter = (status: Status | null): number => (status?.kind === 'waiting' ? 1000 : 20_000)

/** Where the document is on its way to readers: 已保存 → 排队 → 已上线. */
export function PublicationStatus() {
  const { i18n } = useTranslation()
  const { unpublishedVersionCount } = useDocumentInfo()
  const status = useDocumentStatus(useDocumentAddress('publication-status'), pauseAfter)
  const say = (words: Words) => wordsFor({ i18n }, words)
  if (!status) return null
  const hasNewerDraft = (status.kind === 'live' || status.kind === 'held') && unpublishedVersionCount > 0
  return (
    <section className="publication-status" aria-live="polite">
      <h2 className="publication-status__title">{say({ zh: '上线状态', en: 'On the portal' })}</h2>
      <ol className="publication-status__steps">
        {stepsOf(status).map(({ words, state }) => (
          <li key={words.en} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            {say(words)}
          </li>
        ))}
      </ol>
      <p>{say(sentenceOf(status))}</p>
      {hasNewerDraft && <p>{say({ zh: '有修改尚未发布。', en: 'There are changes that are not published.' })}</p>}
      {addressesOf(status).map((address) => (
        <a key={address} className="publication-status__address" href={address} target="_blank" rel="noreferrer">
          {decodeURI(address)}
        </a>
      ))}
      {status.kind === 'refused' && <code className="publishing-detail">{status.reason}</code>}
      {'failures' in status && <FailedPages pages={status.failures} i18n={i18n} />}
    </section>
  )
}

/** Where readers see the document, in Chinese and in English. */
const addressesOf = (status: Status): string[] =>
  status.kind === 'live' ? [status.address, status.englishAddress].flatMap((address) => address ?? []) : []
