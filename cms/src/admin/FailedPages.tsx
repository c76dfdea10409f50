import type { ReactNode } from 'react'
import type { FailedPage } from '../publications/status/failed-page.ts'
import { wordsFor } from '../words/words.ts'

type Props = {
  /** With a page's address readers' version of it is one click away; `about` leads to the document. */
  pages: (FailedPage & { address?: string | null; about?: ReactNode })[]
  i18n: { language: string }
}

/** Pages that cannot be made: why, for the editor; where and what exactly, for the webmaster. */
export function FailedPages({ pages, i18n }: Props) {
  if (pages.length === 0) return null
  return (
    <ul className="failed-pages">
      {pages.map(({ path, why, isWithdrawn, detail, at, address, about }) => (
        <li key={`${path} ${detail}`}>
          {about && <p className="failed-pages__about">{about}</p>}
          <strong>{address ? <a href={address}>{path}</a> : path}</strong>
          <p className="failed-pages__fate">
            {wordsFor(
              { i18n },
              isWithdrawn
                ? {
                    zh: '读者现在看不到这一页：没有可以继续显示的版本。',
                    en: 'Readers do not see this page now: there is no version of it that may be shown.',
                  }
                : { zh: '读者看到的是这一页的上一版。', en: 'Readers see the last version of this page.' },
            )}
          </p>
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
