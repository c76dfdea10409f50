import type { ServerProps } from 'payload'
import { readOwnSites, type Sites } from '../publications/status/own-sites.ts'
import type { Portal } from '../publications/status/portal.ts'
import { readPublisherHealth, type PublisherHealth } from '../publications/status/publisher-health.ts'
import { readPortals } from '../publications/status/read-portals.ts'
import { wordsFor, type Words } from '../words/words.ts'
import './publishing.css'
import { spokenMoment } from './spoken.ts'

/**
 * Warns above the dashboard when something waits for a publisher that has not been heard for two minutes, when a portal
 * of the person's is held, and when pages of one cannot be made.
 */
export async function PublisherAlarm({ payload, i18n, user }: ServerProps) {
  const now = new Date()
  const health = await readPublisherHealth(payload, now)
  const asker = { payload, user: user ?? null }
  const troubled = health.portals.filter(({ heldAt, failures }) => heldAt !== null || failures.length > 0)
  const own: Sites = troubled.length > 0 ? await readOwnSites(asker) : new Map()
  const sites = new Map([...own].filter(([ref]) => troubled.some(({ site }) => site === ref)))
  const portals = await readPortals(asker, { sites, told: troubled, now })
  const say = (words: Words) => wordsFor({ i18n }, words)
  const more = (
    <a href={`${payload.config.routes.admin}/releases`}>{say({ zh: '查看发布记录', en: 'See the releases' })}</a>
  )
  return (
    <>
      {health.isSilent && (
        <div className="publisher-alarm" role="alert">
          <strong>{say({ zh: '发布程序没有响应', en: 'The publisher does not answer' })}</strong>
          <p>{say(silenceWords(health))}</p>
        </div>
      )}
      {portals.map(
        ({ site, name, hold }) =>
          hold && (
            <div key={site} className="publisher-alarm" data-state="held" role="status">
              <strong>
                {say({
                  zh: `${name.zh}的门户已停在第 ${hold.to} 次发布`,
                  en: `The portal of ${name.en} is held at release ${hold.to}`,
                })}
              </strong>
              <p>
                {say(holdWords(hold))} {more}
              </p>
            </div>
          ),
      )}
      {portals.map(
        ({ site, name, failures }) =>
          failures.length > 0 && (
            <div key={site} className="publisher-alarm" role="status">
              <strong>
                {say({
                  zh: `${name.zh}的门户有 ${failures.length} 个页面不能生成`,
                  en: `${failures.length} pages of ${name.en} cannot be made`,
                })}
              </strong>
              <p>
                {say(failureWords(failures))} {more}
              </p>
            </div>
          ),
      )}
    </>
  )
}

function silenceWords({ seenAt }: PublisherHealth): Words {
  const seen = seenAt && spokenMoment(seenAt)
  return {
    zh: `${seen ? `最后一次响应：${seen}。` : '它还没有响应过。'}已发布的内容都已保存，正在排队；发布程序恢复以后会自动上线，不必重新发布。请告诉网站管理员。`,
    en: `${seen ? `It was last heard at ${seen} (Beijing).` : 'It was never heard.'} What was published is saved and waits; it goes live by itself when the publisher is back. Please tell the webmaster.`,
  }
}

function holdWords({ since, by }: NonNullable<Portal['hold']>): Words {
  const moment = since && spokenMoment(since)
  return {
    zh: `${moment ? `自 ${moment} 起${by ? `（${by}）` : ''}。` : ''}新发布的内容会保留，恢复之后读者才会看到；撤稿照常生效。`,
    en: `${moment ? `Since ${moment}${by ? ` (${by})` : ''}. ` : ''}What is published meanwhile is kept, and shown when somebody lets go of it. Takedowns take effect.`,
  }
}

function failureWords(failures: Portal['failures']): Words {
  const withdrawn = failures.filter(({ isWithdrawn }) => isWithdrawn).length
  if (withdrawn === failures.length)
    return { zh: '读者现在看不到这些页面。', en: 'Readers do not see these pages now.' }
  return withdrawn > 0
    ? {
        zh: `其中 ${withdrawn} 个读者现在看不到，其余仍是上一版。`,
        en: `Readers do not see ${withdrawn} of them now, and the last version of the others.`,
      }
    : { zh: '读者看到的仍是它们的上一版。', en: 'Readers see their last version.' }
}
