'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { wordsFor, type Words } from '../words/words.ts'

type Props = { row: Words; of: string[] }

/** The name of a row of a list: what it is, and what the first of these fields says that says anything. */
export function RowName({ row, of }: Props) {
  const { i18n } = useTranslation()
  const { data, rowNumber } = useRowLabel<Record<string, unknown> | undefined>()
  const said = of.map((name) => data?.[name]).find((value) => typeof value === 'string' && value.trim() !== '')
  return (
    <span className="row-name">
      {wordsFor({ i18n }, row)} {(rowNumber ?? 0) + 1}
      {typeof said === 'string' && <span className="row-name__said">{said}</span>}
    </span>
  )
}
