import type { ServerProps } from 'payload'
import { readPublisherHealth } from '../publications/status/publisher-health.ts'
import { wordsFor } from '../words/words.ts'
import './publishing.css'
import { spokenMoment } from './spoken.ts'

/** Warns above the dashboard when something waits for a publisher that has not been heard for two minutes. */
export async function PublisherAlarm({ payload, i18n }: ServerProps) {
  const { isSilent, seenAt } = await readPublisherHealth(payload, new Date())
  if (!isSilent) return null
  const seen = seenAt && spokenMoment(seenAt)
  return (
    <div className="publisher-alarm" role="alert">
      <strong>{wordsFor({ i18n }, { zh: '发布程序没有响应', en: 'The publisher does not answer' })}</strong>
      <p>
        {wordsFor(
          { i18n },
          {
            zh: `${seen ? `最后一次响应：${seen}。` : '它还没有响应过。'}已发布的内容都已保存，正在排队；发布程序恢复以后会自动上线，不必重新发布。请告诉网站管理员。`,
            en: `${seen ? `It was last heard at ${seen} (Beijing).` : 'It was never heard.'} What was published is saved and waits; it goes live by itself when the publisher is back. Please tell the webmaster.`,
          },
        )}
      </p>
    </div>
  )
}
