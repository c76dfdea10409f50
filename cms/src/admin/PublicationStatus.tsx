'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { PublicationStatus as Status } from '../publications/status/publication-status.ts'
import { wordsFor, type Words } from '../words/words.ts'
import { FailedPages } from './FailedPages.tsx'
import './publishing.css'
import { sentenceOf, stepsOf } from './status-words.ts'

const pauses = { waiting: 1000, settled: 20_000 }

/** Where the document is on its way to readers: 已保存 → 排队 → 已上线. */
export function PublicationStatus() {
  const { i18n } = useTranslation()
  const { unpublishedVersionCount } = useDocumentInfo()
  const status = useStatus()
  const say = (words: Words) => wordsFor({ i18n }, words)
  if (!status) return null
  const hasNewerDraft = (status.kind === 'live' || status.kind === 'held') && unpublishedVersionCount > 0
  return (
    <section className="publication-status" aria-live="polite">
      <h4 className="publication-status__title">{say({ zh: '上线状态', en: 'On the portal' })}</h4>
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

/** Asks every second while the document is under way, and now and then otherwise; at once when it was saved. */
function useStatus(): Status | null {
  const { config } = useConfig()
  const { id, collectionSlug, lastUpdateTime, savedDocumentData } = useDocumentInfo()
  const [status, setStatus] = useState<Status | null>(null)
  const saved = `${lastUpdateTime} ${String(savedDocumentData?.['updatedAt'])}`
  const address = id === undefined ? null : `${config.routes.api}/${collectionSlug}/${id}/publication-status`
  useEffect(() => {
    if (!address) return
    const leaving = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    const ask = async () => {
      const next = document.hidden ? null : await fetchStatus(address, leaving.signal)
      if (leaving.signal.aborted) return
      if (next) setStatus(next)
      timer = setTimeout(() => void ask(), next?.kind === 'waiting' ? pauses.waiting : pauses.settled)
    }
    void ask()
    return () => {
      leaving.abort()
      clearTimeout(timer)
    }
  }, [address, saved])
  return status
}

/** Null where the newsroom does not answer: what was known stays, and the next try comes by itself. */
async function fetchStatus(address: string, signal: AbortSignal): Promise<Status | null> {
  try {
    const response = await fetch(address, { signal, credentials: 'include' })
    return response.ok ? ((await response.json()) as Status) : null
  } catch {
    return null
  }
}
