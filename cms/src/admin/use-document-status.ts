'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** Where the newsroom tells how the document of the form stands in some respect; null for one that was never saved. */
export function useDocumentAddress(name: string): string | null {
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  return id === undefined ? null : `${config.routes.api}/${collectionSlug}/${id}/${name}`
}

/**
 * What stands at such an address, asked again and again as long as somebody looks, and at once when the document was
 * saved. `pauseAfter` says in how many milliseconds to ask again; it must be the same function at each call.
 */
export function useDocumentStatus<Status>(
  address: string | null,
  pauseAfter: (status: Status | null) => number,
): Status | null {
  const { lastUpdateTime, savedDocumentData } = useDocumentInfo()
  const [status, setStatus] = useState<Status | null>(null)
  const saved = `${lastUpdateTime} ${String(savedDocumentData?.['updatedAt'])}`
  useEffect(() => {
    if (!address) return
    const leaving = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    const ask = async () => {
      const next = document.hidden ? null : await fetchStatus<Status>(address, leaving.signal)
      if (leaving.signal.aborted) return
      if (next) setStatus(next)
      timer = setTimeout(() => void ask(), pauseAfter(next))
    }
    void ask()
    return () => {
      leaving.abort()
      clearTimeout(timer)
    }
  }, [address, saved, pauseAfter])
  return status
}

/** Null where the newsroom does not answer: what was known stays, and the next try comes by itself. */
async function fetchStatus<Status>(address: string, signal: AbortSignal): Promise<Status | null> {
  try {
    const response = await fetch(address, { signal, credentials: 'include' })
    return response.ok ? ((await response.json()) as Status) : null
  } catch {
    return null
  }
}
