import type { RollbackWishes } from './rollback-wishes.ts'

/** Tells a publisher that waits, or is at other work, that a wish has come meanwhile or before, or something else has. */
export function wishBell(wishes: Pick<RollbackWishes, 'watch'>) {
  let hasRung = false
  let wake = (): void => {}
  const ring = (): void => {
    hasRung = true
    wake()
  }
  const close = wishes.watch(ring)
  return {
    ring,
    hasRung: (): boolean => hasRung,
    /** Resolves to true when a wish has come since it was last hushed. */
    rings: (): Promise<true> =>
      new Promise((resolve) => {
        wake = () => resolve(true)
        if (hasRung) wake()
      }),
    hush: (): void => void (hasRung = false),
    close,
  }
}
