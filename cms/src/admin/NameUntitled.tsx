'use client'

import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useDocumentTitle, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { wordsFor, type Words } from '../words/words.ts'

/** Heads a document that has no title yet by what it is: Payload heads it by its id. */
export function NameUntitled() {
  const { i18n } = useTranslation()
  const { docConfig } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  const collection = docConfig && 'labels' in docConfig ? docConfig : null
  const named = useFormFields(([fields]) => fields[collection?.admin.useAsTitle ?? '']?.value)
  const isUntitled = collection !== null && (typeof named !== 'string' || named.trim() === '')
  const heading = isUntitled
    ? wordsFor({ i18n }, untitled(getTranslation(collection.labels.singular, i18n)))
    : undefined
  useEffect(() => {
    if (heading === undefined || title === heading) return
    // Later than Payload, which sets its own title in an effect of an element above.
    const frame = requestAnimationFrame(() => setDocumentTitle(heading))
    return () => cancelAnimationFrame(frame)
  }, [heading, title, setDocumentTitle])
  return null
}

const untitled = (one: string): Words => ({ zh: `未命名的${one}`, en: `Untitled ${one.toLowerCase()}` })
