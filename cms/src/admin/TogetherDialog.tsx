'use client'

import { Button, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { FamilyMember } from '../schedules/campaign-family.ts'
import type { Change } from '../schedules/change-together.ts'
import { wordsFor, type Words } from '../words/words.ts'
import { send } from './send.ts'
import { beijingInput, instantOfInput } from './beijing-input.ts'
import {
  consequenceOfChange,
  countWords,
  groupWords,
  isPickedAtFirst,
  kindWords,
  labelOfChange,
  stateWords,
} from './together-words.ts'

type Props = { campaign: number | string; change: Change; onClose: () => void }

/** Shows what would be published or taken down with a campaign, lets an editor pick, and has it done now or at a time. */
export function TogetherDialog({ campaign, change, onClose }: Props) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const title = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const address = `${config.routes.api}/campaigns/${campaign}/together`
  const family = useFamily(`${address}?change=${change}`)
  const [picks, setPicks] = useState<Record<string, boolean>>({})
  const [at, setAt] = useState<string | null>(null)
  const [isSending, setIsSending] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const say = (words: Words) => wordsFor({ i18n }, words)
  const members = family?.members ?? []
  const isPicked = (member: FamilyMember) => picks[member.ref] ?? isPickedAtFirst(member, change)
  const picked = members.filter(isPicked)
  const isTooMany = family !== null && picked.length > family.most
  useEffect(() => dialog.current?.showModal(), [])

  async function order() {
    setIsSending(true)
    const instant = at === null ? null : instantOfInput(at)
    const refusal = await send(address, { change, documents: picked.map(({ ref }) => ref), at: instant })
    setIsSending(false)
    setTrouble(refusal && say(refusal))
    if (refusal) return
    if (instant === null) return location.reload()
    toast.success(
      say({ zh: '已安排。可在首页“定时任务”中查看或取消。', en: 'Scheduled. See or cancel it on the dashboard.' }),
    )
    onClose()
  }

  return createPortal(
    <dialog className="together" ref={dialog} aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{say(labelOfChange(change))}</h2>
      <p>{say(consequenceOfChange(change))}</p>
      {family === null && <p>{say({ zh: '正在读取……', en: 'Reading …' })}</p>}
      {family !== null && members.length === 0 && (
        <p>
          {say(
            change === 'publish'
              ? { zh: '没有等待发布的内容。', en: 'Nothing waits to be published.' }
              : { zh: '没有已经发布的内容。', en: 'Nothing is published.' },
          )}
        </p>
      )}
      {(['family', 'named', 'other'] as const).map((belongs) => {
        const group = members.filter((member) => member.belongs === belongs)
        if (group.length === 0) return null
        return (
          <details key={belongs} className="together__group" open={belongs !== 'other'}>
            <summary>
              {say(groupWords(belongs))} ({group.length})
            </summary>
            <ul>
              {group.map((member) => (
                <li key={member.ref}>
                  <label>
                    <input
                      type="checkbox"
                      checked={isPicked(member)}
                      onChange={({ target }) => setPicks({ ...picks, [member.ref]: target.checked })}
                    />
                    <span>
                      {member.title ?? say({ zh: '无标题', en: 'untitled' })}{' '}
                      <small>
                        {say(kindWords(member.kind))} · {say(stateWords(member.state))}
                      </small>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </details>
        )
      })}
      <fieldset className="together__when">
        <legend>{say({ zh: '时间', en: 'When' })}</legend>
        <label>
          <input type="radio" name={`${title}-when`} checked={at === null} onChange={() => setAt(null)} />
          {say({ zh: '现在', en: 'Now' })}
        </label>
        <label>
          <input
            type="radio"
            name={`${title}-when`}
            checked={at !== null}
            onChange={() => setAt(beijingInput(new Date(Date.now() + 3600_000)))}
          />
          {say({ zh: '定时（北京时间）', en: 'At a time (Beijing)' })}
        </label>
        {at !== null && (
          <input
            type="datetime-local"
            aria-label={say({ zh: '日期和时间', en: 'Date and time' })}
            value={at}
            min={beijingInput(new Date())}
            onChange={({ target }) => setAt(target.value)}
          />
        )}
      </fieldset>
      <p aria-live="polite">
        <strong>{say(countWords(picked))}</strong>
      </p>
      {isTooMany && (
        <p className="schedules__reason" role="alert">
          {say({
            zh: `一次最多 ${family.most} 项，请分几次进行。`,
            en: `At most ${family.most} at a time. Please do it in parts.`,
          })}
        </p>
      )}
      {trouble && (
        <p className="schedules__reason" role="alert">
          {trouble}
        </p>
      )}
      <div className="together__choices">
        <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
          {say({ zh: '取消', en: 'Cancel' })}
        </Button>
        <Button
          buttonStyle={change === 'publish' ? 'primary' : 'error'}
          margin={false}
          disabled={isSending || picked.length === 0 || isTooMany || at === ''}
          onClick={() => void order()}
        >
          {say(
            isSending
              ? { zh: '正在提交……', en: 'Sending …' }
              : at === null
                ? labelOfChange(change)
                : { zh: `安排${labelOfChange(change).zh}`, en: 'Schedule it' },
          )}
        </Button>
      </div>
    </dialog>,
    document.body,
  )
}

type Family = { members: FamilyMember[]; most: number }

/** Null until it is known. */
function useFamily(address: string): Family | null {
  const [family, setFamily] = useState<Family | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    fetch(address, { credentials: 'include', signal: leaving.signal })
      .then(async (response) => setFamily(response.ok ? ((await response.json()) as Family) : { members: [], most: 0 }))
      .catch(() => {})
    return () => leaving.abort()
  }, [address])
  return family
}
