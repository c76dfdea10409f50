'use client'

import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { Change } from '../schedules/change-together.ts'
import { wordsFor } from '../words/words.ts'
import { TogetherDialog } from './TogetherDialog.tsx'
import './schedules.css'
import { labelOfChange } from './together-words.ts'

/** 整体发布 and 整体撤下, above a campaign, for those who may publish it. */
export function CampaignTogether() {
  const { i18n } = useTranslation()
  const { id, hasPublishPermission } = useDocumentInfo()
  const [change, setChange] = useState<Change | null>(null)
  if (id === undefined || !hasPublishPermission) return null
  return (
    <>
      {(['publish', 'unpublish'] as const).map((one) => (
        <Button key={one} buttonStyle="subtle" size="medium" margin={false} onClick={() => setChange(one)}>
          {wordsFor({ i18n }, labelOfChange(one))}
        </Button>
      ))}
      {change && <TogetherDialog campaign={id} change={change} onClose={() => setChange(null)} />}
    </>
  )
}
