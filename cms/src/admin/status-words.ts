import type { Arrival, PublicationStatus } from '../publications/status/publication-status.ts'
import type { FailedPage } from '../publications/status/failed-page.ts'
import type { Words } from '../words/words.ts'
import { spokenDuration } from './spoken.ts'

/** A step of a document's way to its readers. */
export type Step = { words: Words; state: 'done' | 'now' | 'next' | 'failed' }

const saved: Words = { zh: '已保存', en: 'Saved' }
const queued: Words = { zh: '排队', en: 'Queued' }
const live: Words = { zh: '已上线', en: 'Live' }
const down: Words = { zh: '已下线', en: 'Taken down' }
const failed: Words = { zh: '未能更新', en: 'Not updated' }
const held: Words = { zh: '等待恢复', en: 'Held back' }

/** The steps of the way, and where on it the document is; none for what was never published. */
export function stepsOf(status: PublicationStatus): Step[] {
  switch (status.kind) {
    case 'unpublished':
      return []
    case 'waiting':
      return steps(status.isTakedown ? down : live, 'now', 'next')
    case 'refused':
      return steps(live, 'failed', 'next')
    case 'held':
      return [
        { words: saved, state: 'done' },
        { words: held, state: 'now' },
        { words: live, state: 'next' },
      ]
    case 'live':
    case 'down':
      if (status.failures.length > 0) return steps(failed, 'done', 'failed')
      return steps(status.kind === 'live' ? live : down, 'done', 'done')
  }
}

const steps = (last: Words, queue: Step['state'], end: Step['state']): Step[] => [
  { words: saved, state: 'done' },
  { words: queued, state: queue },
  { words: last, state: end },
]

/** What is to be said besides the steps. */
export function sentenceOf(status: PublicationStatus): Words {
  switch (status.kind) {
    case 'unpublished':
      return { zh: '未发布，读者还看不到。', en: 'Not published: readers do not see it.' }
    case 'waiting':
      if (status.isPublisherSilent)
        return {
          zh: '发布程序没有响应。它恢复以后会自动完成，不必重新发布；请告诉网站管理员。',
          en: 'The publisher does not answer. It will go on by itself when it is back; please tell the webmaster.',
        }
      return status.isTakedown
        ? { zh: '正在从门户撤下……', en: 'Being taken off the portal …' }
        : { zh: '正在送往门户……', en: 'On its way to the portal …' }
    case 'refused':
      return {
        zh: '门户读不懂这份内容，读者看到的仍是以前的版本。请把下面的信息转给网站管理员。',
        en: 'The portal does not understand this document; readers see what it was before. Please tell the webmaster.',
      }
    case 'held':
      return {
        zh: `门户已停在第 ${status.heldAt} 次发布，恢复之后读者才会看到。`,
        en: `The portal is held at release ${status.heldAt}: readers see this when somebody lets go of it.`,
      }
    case 'live':
      if (status.failures.length > 0) return failureWords(status.failures)
      return status.arrival
        ? arrivalWords(status.arrival)
        : { zh: '读者看到的是最新内容。', en: 'Readers see the latest.' }
    case 'down':
      if (status.failures.length > 0) return failureWords(status.failures)
      return status.arrival
        ? arrivalWords(status.arrival)
        : { zh: '读者已经看不到它。', en: 'Readers do not see it any more.' }
  }
}

const failureWords = (failures: FailedPage[]): Words =>
  failures.some(({ isWithdrawn }) => isWithdrawn)
    ? { zh: '有页面没能生成，读者现在看不到。', en: 'Some pages could not be made, and readers do not see them now.' }
    : {
        zh: '有页面没能更新，读者看到的仍是上一版。',
        en: 'Some pages could not be made; readers see the last version.',
      }

function arrivalWords({ milliseconds, written, removed, others }: Arrival): Words {
  const time = spokenDuration(milliseconds)
  const zh = [`用时 ${time.zh}`, `更新 ${written} 个页面和文件`, ...(removed ? [`移除 ${removed} 个`] : [])]
  const en = [`took ${time.en}`, `${written} pages and files changed`, ...(removed ? [`${removed} removed`] : [])]
  return {
    zh: `${zh.join('，')}。${others > 0 ? `同批还有 ${others} 项内容。` : ''}`,
    en: `${en.join(', ')}.${others > 0 ? ` ${others} other documents came with it.` : ''}`,
  }
}
