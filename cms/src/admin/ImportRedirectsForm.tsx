'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { Id } from '../access/member.ts'
import type { ImportAnswer } from '../redirects/import-endpoint.ts'
import { importLimits } from '../redirects/import-limits.ts'
import { importTexts } from './import-texts.ts'
import './import-redirects.css'

type Props = { sites: { id: Id; name: string }[]; language: 'zh' | 'en' }
type Trial = { file: File; counts: ImportAnswer }

/** Chooses a CSV file, shows what it would change, and imports it. */
export function ImportRedirectsForm({ sites, language }: Props) {
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [site, setSite] = useState(sites[0]?.id)
  const [trial, setTrial] = useState<Trial | null>(null)
  const [said, setSaid] = useState<string[]>([])
  const [faults, setFaults] = useState<string[]>([])
  const [isBusy, setIsBusy] = useState(false)
  const words = importTexts[language]

  async function send(file: File, dryRun: boolean): Promise<ImportAnswer | null> {
    setFaults([])
    if (file.size > importLimits.bytes) {
      setSaid([words.tooLarge])
      return null
    }
    setIsBusy(true)
    setSaid([words.busy])
    try {
      const response = await fetch(`/api/redirects/import?site=${site}&dryRun=${dryRun}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'text/csv' },
        body: file,
      })
      const body = (await response.json()) as ImportAnswer & { errors?: { message: string }[] }
      setSaid(response.ok ? [] : [words.refused])
      setFaults(response.ok ? [] : (body.errors ?? []).map(({ message }) => message))
      return response.ok ? body : null
    } catch {
      setSaid([words.away])
      return null
    } finally {
      setIsBusy(false)
    }
  }

  function chooseSite(id: Id): void {
    setSite(id)
    setTrial(null)
    setSaid([])
    setFaults([])
    if (input.current) input.current.value = ''
  }

  async function tryFile(file: File | undefined): Promise<void> {
    if (!file) return
    setTrial(null)
    const counts = await send(file, true)
    setTrial(counts && { file, counts })
  }

  async function importFile({ file }: Trial): Promise<void> {
    const counts = await send(file, false)
    setTrial(null)
    if (input.current) input.current.value = ''
    if (!counts) return
    setSaid([words.done(counts)])
    router.refresh()
  }

  return (
    <details className="import-redirects">
      <summary>{words.title}</summary>
      <p>{words.how}</p>
      <div className="import-redirects-fields">
        {sites.length > 1 && (
          <label>
            {words.site}
            <select value={String(site)} onChange={({ target }) => chooseSite(target.value)} disabled={isBusy}>
              {sites.map(({ id, name }) => (
                <option key={id} value={String(id)}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {words.file}
          <input
            ref={input}
            type="file"
            accept=".csv,.txt,text/csv"
            disabled={isBusy}
            // Else a file that was mended and is chosen once more would be no change.
            onClick={({ currentTarget }) => (currentTarget.value = '')}
            onChange={({ target }) => void tryFile(target.files?.[0])}
          />
        </label>
      </div>
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {faults.length > 0 && (
          <ul>
            {faults.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {trial && <p>{words.trial(trial.counts)}</p>}
      </div>
      {trial && (
        <Button size="small" disabled={isBusy} onClick={() => void importFile(trial)}>
          {words.go}
        </Button>
      )}
    </details>
  )
}
