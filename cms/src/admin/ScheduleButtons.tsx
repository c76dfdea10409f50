'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { wordsFor, type Words } from '../words/words.ts'
import { send } from './send.ts'

/** Cancels a schedule, once asked again; or has one that failed carried out at once. */
export function ScheduleButtons({ id, mayRetry }: { id: number | string; mayRetry: boolean }) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const router = useRouter()
  const [isAsked, setIsAsked] = useState(false)
  const [isSending, setIsSending] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const say = (words: Words) => wordsFor({ i18n }, words)

  async function ask(what: 'cancel' | 'retry') {
    setIsSending(true)
    const refusal = await send(`${config.routes.api}/schedules/${id}/${what}`)
    setIsSending(false)
    setIsAsked(false)
    setTrouble(refusal && say(refusal))
    router.refresh()
  }

  return (
    <div className="schedules__buttons">
      {mayRetry && !isAsked && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={isSending}
          onClick={() => void ask('retry')}
        >
          {say({ zh: '重试', en: 'Try again' })}
        </Button>
      )}
      {isAsked ? (
        <>
          <Button
            buttonStyle="error"
            size="small"
            margin={false}
            disabled={isSending}
            onClick={() => void ask('cancel')}
          >
            {say({ zh: '确定取消', en: 'Yes, cancel it' })}
          </Button>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setIsAsked(false)}>
            {say({ zh: '保留', en: 'Keep it' })}
          </Button>
        </>
      ) : (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={isSending}
          onClick={() => setIsAsked(true)}
        >
          {say({ zh: '取消', en: 'Cancel' })}
        </Button>
      )}
      {trouble && (
        <p className="schedules__reason" role="alert">
          {trouble}
        </p>
      )}
    </div>
  )
}
