import type { LoggedWish } from '../publications/status/portal.ts'
import type { Words } from '../words/words.ts'
import { spokenMoment } from './spoken.ts'

/** What a button asks for: to go back to a release, or to show what is published again (`null`). */
export const labelOf = (to: number | null): Words =>
  to === null
    ? { zh: '恢复显示最新内容', en: 'Show the latest again' }
    : { zh: `退回到第 ${to} 次发布`, en: `Go back to release ${to}` }

/** What will happen, for whoever is about to ask for it. */
export const consequenceOf = (to: number | null): Words =>
  to === null
    ? {
        zh: '读者将重新看到最新内容，停住期间发布的内容会一并上线。',
        en: 'Readers will see the latest again, with all that was published meanwhile.',
      }
    : {
        zh: `读者看到的门户将回到第 ${to} 次发布的样子，并停在那里；之后的发布会保留但不显示，直到恢复；撤稿照常生效。`,
        en: `Readers will see the portal as it was at release ${to}, and it stays like that: what is published afterwards is kept but not shown until somebody lets go of it. Takedowns take effect as always.`,
      }

/** What was asked of a portal and what became of it. */
export function wishWords({ to, askedBy, askedAt, answer }: LoggedWish): Words {
  const asked = `${askedBy} ${spokenMoment(askedAt)}`
  if (answer === null)
    return {
      zh: `${askedBy}请求${labelOf(to).zh}，等待发布程序……`,
      en: `${askedBy} asked: “${labelOf(to).en}”. Waiting for the publisher …`,
    }
  switch (answer.kind) {
    case 'held':
      return answer.number === null
        ? { zh: `门户本来就停在第 ${to} 次发布（${asked}）。`, en: `It was held at release ${to} already (${asked}).` }
        : {
            zh: `已退回到第 ${to} 次发布，这是第 ${answer.number} 次发布（${asked}）。`,
            en: `It went back to release ${to}, by release ${answer.number} (${asked}).`,
          }
    case 'lifted':
      return answer.number === null
        ? { zh: `门户本来就显示最新内容（${asked}）。`, en: `It showed the latest already (${asked}).` }
        : { zh: `已恢复显示最新内容（${asked}）。`, en: `It shows the latest again (${asked}).` }
    case 'not-kept':
      return {
        zh: `没有退回：第 ${to} 次发布已不再保留（${asked}）。`,
        en: `It did not go back: release ${to} is kept no more (${asked}).`,
      }
  }
}
