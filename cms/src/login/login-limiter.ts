/** Failed logins that an address has at once, and after how long each is forgotten, in milliseconds. */
const tries = { atOnce: 20, forgottenAfter: 30_000 }
/** Addresses that are remembered; the one that was silent for the longest is forgotten first. */
const mostAddresses = 10_000

export type LoginLimiter = {
  /** Counts a try. Answers how many seconds the address has to wait, or 0 where it may try now. */
  take: (address: string, now: number) => number
  /** Takes back a try that was right. */
  giveBack: (address: string, now: number) => void
  readonly size: number
}

/** Counts the failed logins of each address, whichever accounts they are for. What is right costs nothing. */
export function createLoginLimiter(): LoginLimiter {
  /** When all failures of an address will be forgotten. */
  const forgottenAt = new Map<string, number>()

  const owedBy = (address: string, now: number): number => Math.max(0, (forgottenAt.get(address) ?? 0) - now)

  function owe(address: string, milliseconds: number, now: number): void {
    forgottenAt.delete(address)
    if (milliseconds > 0) forgottenAt.set(address, now + milliseconds)
    const [oldest] = forgottenAt.keys()
    if (forgottenAt.size > mostAddresses && oldest !== undefined) forgottenAt.delete(oldest)
  }

  return {
    take(address, now) {
      const owed = owedBy(address, now) + tries.forgottenAfter
      const tooMuch = owed - tries.atOnce * tries.forgottenAfter
      if (tooMuch > 0) return Math.ceil(tooMuch / 1000)
      owe(address, owed, now)
      return 0
    },
    giveBack: (address, now) => owe(address, owedBy(address, now) - tries.forgottenAfter, now),
    get size() {
      return forgottenAt.size
    },
  }
}
