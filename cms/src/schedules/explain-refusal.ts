import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Ref } from '@kewen/content/contract'
import { readDraftTitle } from './read-draft-title.ts'
import type { Change } from './change-together.ts'
import { ScheduleError } from './schedule-error.ts'

const Invalid = z.object({
  errors: z.array(z.object({ path: z.string(), label: z.unknown().optional(), message: z.string().optional() })).min(1),
})

/** Says in words which document cannot be published or taken down, and why. What is nobody's fault is left as it is. */
export async function explainRefusal(
  req: PayloadRequest,
  { change, ref, error }: { change: Change; ref: Ref; error: unknown },
): Promise<unknown> {
  if (!(error instanceof APIError)) return error
  const title = await readDraftTitle(req, ref)
  const invalid = Invalid.safeParse(error.data)
  if (invalid.success) {
    const faults = invalid.data.errors.map(({ path, label, message }) => ({
      zh: `${typeof label === 'string' && label ? label : path}${message ? `（${message.replace(/。$/, '')}）` : ''}`,
      en: path,
    }))
    return new ScheduleError(
      {
        zh: `《${title.zh}》还不能发布，请先改好：${faults.map(({ zh }) => zh).join('；')}。`,
        en: `“${title.en}” cannot be published yet. Please mend first: ${faults.map(({ en }) => en).join(', ')}.`,
      },
      { cause: error },
    )
  }
  if (error.status !== 403) return error
  const [zh, en] = change === 'publish' ? ['发布', 'publish'] : ['撤下', 'take down']
  return new ScheduleError(
    {
      zh: `安排这件事的人没有权限${zh}《${title.zh}》。请由该站点的编辑或总编辑重新安排。`,
      en: `Whoever ordered this may not ${en} “${title.en}”. Let an editor of the site order it anew.`,
    },
    { cause: error },
  )
}
