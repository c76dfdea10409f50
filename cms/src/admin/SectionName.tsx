'use client'

import { useConfig, useLocale, useRowLabel, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { chosenIn, nameOf, type Chosen, type SectionRow } from './section-choice.ts'
import { wordsFor, type Words } from '../words/words.ts'

/** The name of a section of a home page: its kind, and its heading or the document that it is about. */
export function SectionName({ kind }: { kind: Words }) {
  const { i18n } = useTranslation()
  const { data, rowNumber } = useRowLabel<SectionRow | undefined>()
  const name = useNameOf(chosenIn(data))
  const said = data?.title || name
  return (
    <span className="row-name">
      {(rowNumber ?? 0) + 1}. {wordsFor({ i18n }, kind)}
      {said && <span className="row-name__said">{said}</span>}
    </span>
  )
}

/** The name of a document, once the newsroom has told it. */
function useNameOf(chosen: Chosen | null): string | null {
  const { config } = useConfig()
  const { code } = useLocale()
  const address = chosen && `${config.routes.api}/${chosen.collection}/${chosen.id}?depth=0&draft=true&locale=${code}`
  const [told, setTold] = useState<{ address: string; name: string | null } | null>(null)
  useEffect(() => {
    if (!address) return
    const leaving = new AbortController()
    fetch(address, { credentials: 'include', signal: leaving.signal })
      .then(async (response) => setTold({ address, name: response.ok ? nameOf(await response.json()) : null }))
      .catch(() => {})
    return () => leaving.abort()
  }, [address])
  return told?.address === address ? (told?.name ?? null) : null
}
