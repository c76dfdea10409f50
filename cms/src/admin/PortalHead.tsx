import type { LoggedPortal } from '../publications/status/release-log.ts'
import type { Words } from '../words/words.ts'
import { DocumentLink } from './DocumentLink.tsx'
import { FailedPages } from './FailedPages.tsx'
import { RollbackButton } from './RollbackButton.tsx'
import { wishWords } from './rollback-words.ts'
import { spokenMoment } from './spoken.ts'

type Props = { portal: LoggedPortal; say: (words: Words) => string; admin: string; i18n: { language: string } }

/** How a portal stands: what readers see of it, whether it is held, and what is amiss. */
export function PortalHead({ portal, say, admin, i18n }: Props) {
  const { name, release, hold, failures, progress, wish, mayRollBack, site } = portal
  return (
    <section className="portal-head" data-state={hold ? 'held' : failures.length > 0 ? 'failed' : 'done'}>
      <h2>{say(name)}</h2>
      <p>{say(seenWords(release, hold))}</p>
      {hold && (
        <>
          <p className="portal-head__hold">
            <strong>
              {say({ zh: `已停在第 ${hold.to} 次发布`, en: `Held at release ${hold.to}` })}
              {say(sinceWords(hold))}
            </strong>{' '}
            {say({
              zh: '新发布的内容会保留，恢复之后读者才会看到；撤稿照常生效。',
              en: 'What is published meanwhile is kept, and shown when somebody lets go of it. Takedowns take effect.',
            })}
          </p>
          {mayRollBack && <RollbackButton site={site} name={name} to={null} isBusy={wish?.answer === null} />}
        </>
      )}
      {wish && !isSaidByHold(wish, hold) && (
        <p className="portal-head__wish" data-state={wish.answer === null ? 'now' : 'done'} role="status">
          {say(wishWords(wish))}
        </p>
      )}
      {progress && <Progress progress={progress} say={say} />}
      {failures.length > 0 && (
        <details className="portal-head__failures" open={failures.length <= 3}>
          <summary>
            {say({
              zh: `${failures.length} 个页面现在不能生成`,
              en: `${failures.length} pages cannot be made at present`,
            })}
          </summary>
          <FailedPages
            i18n={i18n}
            pages={failures.map(({ document, ...page }) => ({
              ...page,
              about: document && <DocumentLink document={document} say={say} admin={admin} />,
            }))}
          />
        </details>
      )}
    </section>
  )
}

function Progress({
  progress: { done, total },
  say,
}: {
  progress: { done: number; total: number }
  say: Props['say']
}) {
  const [made, all] = [done.toLocaleString('en-US'), total.toLocaleString('en-US')]
  return (
    <label className="portal-head__progress">
      {say({ zh: `正在重新生成全部页面 ${made} / ${all}`, en: `Making all pages anew: ${made} / ${all}` })}
      <progress value={done} max={total} />
    </label>
  )
}

/** A wish that was granted says no more than the hold that came of it. */
const isSaidByHold = ({ answer, to }: NonNullable<LoggedPortal['wish']>, hold: LoggedPortal['hold']): boolean =>
  answer?.kind === 'held' && hold?.by !== null && hold?.to === to

function seenWords(release: LoggedPortal['release'], hold: LoggedPortal['hold']): Words {
  if (!release) return { zh: '还没有发布过。', en: 'Nothing has been released yet.' }
  if (hold) return { zh: `读者看到的是第 ${hold.to} 次发布的样子。`, en: `Readers see it as of release ${hold.to}.` }
  const moment = spokenMoment(release.releasedAt)
  return {
    zh: `读者看到的是最新的第 ${release.number} 次发布（${moment}）。`,
    en: `Readers see the latest, release ${release.number} (${moment}).`,
  }
}

function sinceWords({ since, by }: NonNullable<LoggedPortal['hold']>): Words {
  if (!since) return { zh: '。', en: '.' }
  const moment = spokenMoment(since)
  return { zh: `（${moment} 起${by ? `，${by}` : ''}）。`, en: ` (since ${moment}${by ? `, ${by}` : ''}).` }
}
