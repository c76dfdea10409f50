import type { FailedPage } from '../publications/status/publication-status.ts'
import { wordsFor } from '../words/words.ts'

type Props = { pages: (FailedPage & { address?: string | null })[]; i18n: { language: string } }

/** Pages that could not be made: why, for the editor; where and what exactly, for the webmaster. */
export function FailedPages({ pages, i18n }: Props) {
  if (pages.length === 0) return null
  return (
    <ul className="failed-pages">
      {pages.map(({ path, why, detail, at, address }) => (
        <li key={path}>
          <strong>{address ? <a href={address}>{path}</a> : path}</strong>
          <p>{wordsFor({ i18n }, why)}</p>
          <code className="publishing-detail">
            {detail}
            {at && <span> · {at}</span>}
          </code>
        </li>
      ))}
    </ul>
  )
}
