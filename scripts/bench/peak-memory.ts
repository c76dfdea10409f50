import { readdirSync, readFileSync } from 'node:fs'

export type RoomProcess = { key: string; pid: number }

/**
 * The most memory that each of the processes, with its children, has had in megabytes, and the sum. A sum of peaks:
 * they need not have been at the same time. Linux only: elsewhere there is nothing to read, and all is 0.
 */
export function peakMegabytes(processes: RoomProcess[]): { total: number; rooms: Record<string, number> } {
  const parents = process.platform === 'linux' ? readParents() : new Map<number, number>()
  const rooms = Object.fromEntries(
    processes.map(({ key, pid }) => [key, familyOf(pid, parents).reduce((sum, member) => sum + peakOf(member), 0)]),
  )
  return { total: Object.values(rooms).reduce((sum, value) => sum + value, 0), rooms }
}

const readProc = (file: string): string => {
  try {
    return readFileSync(`/proc/${file}`, 'utf8')
  } catch {
    // The process has ended meanwhile.
    return ''
  }
}

const readParents = (): Map<number, number> =>
  new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [Number(pid), Number(/^PPid:\s+(\d+)/m.exec(readProc(`${pid}/status`))?.[1] ?? 0)]),
  )

const familyOf = (pid: number, parents: Map<number, number>): number[] => [
  pid,
  ...[...parents].filter(([, parent]) => parent === pid).flatMap(([child]) => familyOf(child, parents)),
]

/** The high-water mark of a process's resident memory. */
const peakOf = (pid: number): number => Number(/^VmHWM:\s+(\d+) kB/m.exec(readProc(`${pid}/status`))?.[1] ?? 0) / 1024
