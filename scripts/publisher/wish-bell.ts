import type { RollbackWishes } from './rollback-wishes.ts'

/** Tells a publisher that waits for the newsroom that a wish has come meanwhile, or before. */
export function wishBell(wishes: Pick<RollbackWishes, 'watch'>) {
  let hasRung = false
  let wake = (): void => {}
  const close = wishes.watch(() => {
    hasRung = true
    wake()
  })
  return {
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
