import { createLocalReq, JobCancelledError, type PayloadRequest, type SanitizedConfig, type TaskConfig } from 'payload'
import { changeTogether } from './change-together.ts'
import { orderOf, tasks, type Order } from './schedule-jobs.ts'
import { ScheduleError } from './schedule-error.ts'

/**
 * Publishes or takes down several documents as one, when it is due. What only a person can mend is not tried again; a
 * fault of the system is, twice.
 */
export const changeTogetherTask = {
  slug: tasks.several,
  retries: { attempts: 2, backoff: { type: 'fixed', delay: 20_000 } },
  handler: async ({ input, req }) => {
    try {
      await carryOut(req, input)
    } catch (error) {
      throw error instanceof ScheduleError ? new JobCancelledError(error.message) : error
    }
    return { output: {} }
  },
} satisfies TaskConfig<{ input: object; output: object }>

/** Lets Payload's own schedule of one document be carried out in our way: it then says why it could not be. */
export function carryOutSchedules(config: SanitizedConfig): void {
  const { handler, retries } = changeTogetherTask
  for (const task of config.jobs.tasks ?? []) if (task.slug === tasks.one) Object.assign(task, { handler, retries })
}

async function carryOut({ payload }: PayloadRequest, input: unknown): Promise<void> {
  const order = orderOf(input)
  if (!order)
    throw new ScheduleError({
      zh: '读不懂这项安排。请取消它，再重新安排。',
      en: 'This schedule cannot be read. Please cancel it and order it anew.',
    })
  const req = await requestOf(payload, order)
  const changed = await changeTogether(req, order)
  if (changed.length === 0 && order.change === 'publish')
    throw new ScheduleError({
      zh: '要发布的内容已被删除或移入回收站。如果不再需要，请取消这项安排。',
      en: 'What was to be published was deleted or is in the trash. Cancel this schedule if it is not needed.',
    })
}

/** A request of the person who gave an order, with the rights that they have now. */
async function requestOf(payload: PayloadRequest['payload'], { user: id }: Order): Promise<PayloadRequest> {
  const user = await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true })
  if (!user)
    throw new ScheduleError({
      zh: '安排这件事的人已经没有账号。请由该站点的编辑或总编辑重新安排。',
      en: 'Whoever ordered this has no account any more. Let an editor of the site order it anew.',
    })
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}
