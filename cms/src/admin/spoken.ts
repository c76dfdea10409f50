import type { Words } from '../words/words.ts'

/** A duration as people say it: `0.4 秒`, `12 秒`, `3 分 5 秒`. */
export function spokenDuration(milliseconds: number): Words {
  const seconds = milliseconds / 1000
  if (seconds < 60) {
    const number = seconds < 10 ? Math.max(0.1, Math.round(seconds * 10) / 10).toFixed(1) : String(Math.round(seconds))
    return { zh: `${number} 秒`, en: `${number} s` }
  }
  const whole = Math.round(seconds)
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60]
  return { zh: `${minutes} 分 ${rest} 秒`, en: `${minutes} min ${rest} s` }
}

/** A moment as the clocks of the newsroom show it, in Beijing: `2026-11-22 18:05:07`. */
export const spokenMoment = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3600 * 1000).toISOString().slice(0, 19).replace('T', ' ')
