import type { Payload } from 'payload'
import type { MediaStore } from './media-store.ts'
import { namesInUse } from './names-in-use.ts'
import { sweepMedia } from './sweep-media.ts'

const hour = 60 * 60 * 1000

/** Sweeps the store once an hour for as long as the newsroom runs, without keeping it from ending. For `onInit`. */
export function sweepHourly(payload: Payload, store: MediaStore): void {
  const sweep = async (): Promise<void> => {
    try {
      const removed = await sweepMedia({ store, namesInUse: () => namesInUse(payload), now: new Date() })
      if (removed.length > 0) payload.logger.info(`Swept ${removed.length} media files that nothing names`)
    } catch (err) {
      payload.logger.error({ err, msg: 'The media store could not be swept; the next try is in an hour' })
    }
  }
  setInterval(() => void sweep(), hour).unref()
}
