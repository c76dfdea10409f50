import type { LoggedRelease } from '../publications/status/release-log.ts'
import type { Words } from '../words/words.ts'
import { DocumentLink } from './DocumentLink.tsx'
import { RollbackButton } from './RollbackButton.tsx'
import { spokenDuration, spokenMoment } from './spoken.ts'

type Props = {
  release: LoggedRelease
  say: (words: Words) => string
  admin: string
  /** Whether the person may have the portal taken back to it, and whether another wish waits. */
  rollback: { isAllowed: boolean; isBusy: boolean }
}

/** One release: when, how long it took, what it changed and what caused it; with the way back to it. */
export function ReleaseEntry({ release, say, admin, rollback }: Props) {
  const { site, siteName, number, releasedAt, milliseconds, written, removed, heldAt, isShown, isKept } = release
  const time = spokenDuration(milliseconds)
  return (
    <article className="release">
      <header>
        <strong>{say({ zh: `${siteName.zh} 第 ${number} 次`, en: `${siteName.en} no. ${number}` })}</strong>
        {isShown && <span className="release__mark">{say({ zh: '读者现在看到的', en: 'What readers see' })}</span>}
        {heldAt !== null && (
          <span className="release__mark" data-state="held">
            {say({ zh: `停在第 ${heldAt} 次`, en: `Held at no. ${heldAt}` })}
          </span>
        )}
        <time dateTime={releasedAt}>{spokenMoment(releasedAt)}</time>
        <span>{say({ zh: `用时 ${time.zh}`, en: `took ${time.en}` })}</span>
        <span>{say({ zh: `更新 ${written} 个页面和文件`, en: `${written} pages and files changed` })}</span>
        {removed > 0 && <span>{say({ zh: `移除 ${removed} 个`, en: `${removed} removed` })}</span>}
      </header>
      <Causes release={release} say={say} admin={admin} />
      {rollback.isAllowed && isKept && !isShown && heldAt === null && (
        <RollbackButton site={site} name={siteName} to={number} isBusy={rollback.isBusy} />
      )}
    </article>
  )
}

function Causes({ release, say, admin }: Pick<Props, 'release' | 'say' | 'admin'>) {
  const { causes, moreCauses, heldAt } = release
  if (causes.length === 0) return <p>{say(causelessWords(heldAt))}</p>
  return (
    <ul className="release__causes">
      {causes.map((document) => (
        <li key={document.ref}>
          <DocumentLink document={document} say={say} admin={admin} />
        </li>
      ))}
      {moreCauses > 0 && <li>{say({ zh: `另有 ${moreCauses} 项`, en: `and ${moreCauses} more` })}</li>}
    </ul>
  )
}

const causelessWords = (heldAt: number | null): Words =>
  heldAt === null
    ? {
        zh: '并非由某篇内容引起：如首次生成、模板更新、恢复显示或到了预定的时间。',
        en: 'Caused by no document: a first start, new templates, the end of a hold, or something that became due.',
      }
    : { zh: `按请求退回到第 ${heldAt} 次发布。`, en: `Went back to release ${heldAt}, as somebody asked.` }
