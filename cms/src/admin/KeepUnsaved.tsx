'use client'

import { toast, useAuth, useConfig, useFormModified, useTranslation } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'
import { wordsFor, type Words } from '../words/words.ts'
import { findHindrance, type Hindrance } from './find-hindrance.ts'
import { useAutosave } from './use-autosave.ts'

/** While something is not saved, in milliseconds. */
const pause = 5000
const notice = 'kewen-unsaved'

/**
 * Says when what an editor writes cannot be saved, because the network is away or the login has ended, and saves it once
 * it can be. Payload tries once, says so for some seconds, and forgets it.
 */
export function KeepUnsaved() {
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const { config } = useConfig()
  const isModified = useFormModified()
  const autosave = useAutosave()

  const say = useEffectEvent((words: Words): string => wordsFor({ i18n }, words))
  const find = useEffectEvent((signal: AbortSignal) =>
    findHindrance({ api: config.routes.api, userId: user?.id, signal }),
  )
  const goOn = useEffectEvent(async (): Promise<void> => {
    const isSaved = await autosave()
    if (isSaved === false) toast.dismiss(notice)
    else toast.success(say(isSaved ? saved : back), { id: notice, duration: 6000 })
  })

  useEffect(() => {
    if (!isModified) return
    const leaving = new AbortController()
    let hindrance: Hindrance | null = null
    let timer = setTimeout(() => void look(), pause)
    async function look(): Promise<void> {
      const before = hindrance
      const now = await find(leaving.signal)
      if (leaving.signal.aborted) return
      hindrance = now
      if (now !== null) toast.error(say(hindrances[now]), { id: notice, duration: Infinity })
      else if (before !== null) await goOn()
      if (!leaving.signal.aborted) timer = setTimeout(() => void look(), pause)
    }
    const askBeforeLeaving = (event: BeforeUnloadEvent): void => {
      if (hindrance !== null) event.preventDefault()
    }
    window.addEventListener('beforeunload', askBeforeLeaving)
    return () => {
      leaving.abort()
      clearTimeout(timer)
      window.removeEventListener('beforeunload', askBeforeLeaving)
      if (hindrance !== null) toast.dismiss(notice)
    }
  }, [isModified])
  return null
}

const hindrances: Record<Hindrance, Words> = {
  away: {
    zh: '没有连上服务器，刚写的内容还没有保存。请不要关闭这一页，可以接着写：连上以后会自动保存。',
    en: 'The server does not answer: what you have just written is not saved. Keep this page open and write on; it is saved once the server answers.',
  },
  'logged-out': {
    zh: '登录已过期，刚写的内容还没有保存。请不要关闭这一页：在新的标签页里重新登录，再回到这里，内容会自动保存。',
    en: 'Your login has ended: what you have just written is not saved. Keep this page open, log in again in another tab and come back; it is then saved.',
  },
}
const saved: Words = { zh: '已恢复，刚写的内容已经保存。', en: 'All is well again: what you have written is saved.' }
const back: Words = { zh: '已恢复，请点“保存”。', en: 'All is well again. Please save.' }
