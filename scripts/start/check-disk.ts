import { statfs } from 'node:fs/promises'
import { StartError } from './start-error.ts'

const gigabyte = 1e9

/** Throws where fewer than so many gigabytes are free in a folder. */
export async function checkDisk(folder: string, { gigabytes }: { gigabytes: number }): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  const free = (bavail * bsize) / gigabyte
  if (free >= gigabytes) return
  throw new StartError('KEWEN_DISK_FULL', {
    what: {
      zh: `磁盘只剩 ${free.toFixed(1)} GB。`,
      en: `Only ${free.toFixed(1)} GB of disk are free.`,
    },
    remedy: {
      zh: `请至少腾出 ${gigabytes} GB 后重新运行。`,
      en: `Free at least ${gigabytes} GB and run this again.`,
    },
  })
}
