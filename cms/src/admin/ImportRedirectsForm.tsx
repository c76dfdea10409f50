'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { Id } from '../access/member.ts'
import type { ImportAnswer } from '../redirects/import-endpoint.ts'
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
  const [isBusy, setIsBusy] = useState(false)
  const words = texts[language]

  async function send(file: File, dryRun: boolean): Promise<ImportAnswer | null> {
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
      setSaid(response.ok ? [] : (body.errors ?? []).map(({ message }) => message))
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
    if (input.current) input.current.value = ''
  }

  async function tryFile(file: File | undefined): Promise<void> {
    if (!file) return
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
            onChange={({ target }) => void tryFile(target.files?.[0])}
          />
        </label>
      </div>
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
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

const texts = {
  zh: {
    title: '导入 CSV',
    how: '两列：旧网址、新网址，首行可以是标题。路径或本站的完整网址都可以；新网址是本站内容的，会跟随该内容。任何一行有问题就全部不导入。',
    site: '站点',
    file: 'CSV 文件（最大 5 MB、50,000 行）',
    busy: '正在处理，请稍候……',
    away: '没有连上服务器，请检查网络后重试。已导入的行不会重复。',
    go: '确认导入',
    trial: ({ lines, added, changed, unchanged }: ImportAnswer) =>
      `共 ${lines} 行：新增 ${added} 条，修改 ${changed} 条，不变 ${unchanged} 条。`,
    done: ({ added, changed }: ImportAnswer) => `已导入：新增 ${added} 条，修改 ${changed} 条。`,
  },
  en: {
    title: 'Import CSV',
    how: 'Two columns, the old address and the new one; the first line may be a heading. Paths and full addresses of this site will do. A new address that is a document’s follows that document. If any line is at fault, nothing is imported.',
    site: 'Site',
    file: 'CSV file (up to 5 MB and 50,000 lines)',
    busy: 'At work, please wait…',
    away: 'The server did not answer. Check the network and try again: what is imported is not imported twice.',
    go: 'Import',
    trial: ({ lines, added, changed, unchanged }: ImportAnswer) =>
      `${lines} lines: ${added} to add, ${changed} to change, ${unchanged} as they are.`,
    done: ({ added, changed }: ImportAnswer) => `Imported: ${added} added, ${changed} changed.`,
  },
}
