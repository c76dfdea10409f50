'use client'

import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'

/**
 * Saves the form as a draft, as Payload does by itself while an editor writes. Answers whether it did; null for a
 * document that has no drafts.
 */
export function useAutosave(): () => Promise<boolean | null> {
  const { config } = useConfig()
  const { id, collectionSlug, docConfig } = useDocumentInfo()
  const { submit } = useForm()
  const { code } = useLocale()
  const hasDrafts = typeof docConfig?.versions === 'object' && Boolean(docConfig.versions.drafts)
  const query = new URLSearchParams({
    autosave: 'true',
    depth: '0',
    draft: 'true',
    'fallback-locale': 'null',
    locale: code,
  })
  return async () => {
    if (!hasDrafts || id === undefined) return null
    const result = await submit({
      acceptValues: { overrideLocalChanges: false },
      action: `${config.routes.api}/${collectionSlug}/${id}?${query}`,
      context: { getDocPermissions: false, incrementVersionCount: false },
      disableFormWhileProcessing: false,
      disableSuccessStatus: true,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    return Boolean(result?.res.ok)
  }
}
