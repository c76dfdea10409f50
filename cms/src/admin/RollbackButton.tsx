'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useRef, useState } from 'react'
import { wordsFor, type Words } from '../words/words.ts'
import { consequenceOf, labelOf } from './rollback-words.ts'
import { send } from './send.ts'

type Props = { site: string; name: Words; to: number | null; isBusy: boolean }

/** Asks for a portal to be taken back to a release, or to show the latest again, after saying what that means. */
export function RollbackButton({ site, name, to, isBusy }: Props) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const router = useRouter()
  const title = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isSending, setIsSending] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const say = (words: Words) => wordsFor({ i18n }, words)

  async function ask() {
    setIsSending(true)
    const refusal = await send(`${config.routes.api}/release-log/rollback`, { site, to })
    setIsSending(false)
    setTrouble(refusal && say(refusal))
    if (refusal) return
    dialog.current?.close()
    router.refresh()
  }

  return (
    <>
      <Button
        buttonStyle={to === null ? 'primary' : 'secondary'}
        size="small"
        margin={false}
        disabled={isBusy}
        onClick={() => {
          setTrouble(null)
          dialog.current?.showModal()
        }}
      >
        {say(labelOf(to))}
      </Button>
      <dialog className="rollback-dialog" ref={dialog} aria-labelledby={title}>
        <h2 id={title}>{say({ zh: `${name.zh}：${labelOf(to).zh}？`, en: `${name.en}: ${labelOf(to).en}?` })}</h2>
        <p>{say(consequenceOf(to))}</p>
        {trouble && (
          <p className="rollback-dialog__trouble" role="alert">
            {trouble}
          </p>
        )}
        <div className="rollback-dialog__choices">
          <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
            {say({ zh: '取消', en: 'Cancel' })}
          </Button>
          <Button margin={false} disabled={isSending} onClick={() => void ask()}>
            {say(isSending ? { zh: '正在提交……', en: 'Sending …' } : labelOf(to))}
          </Button>
        </div>
      </dialog>
    </>
  )
}
