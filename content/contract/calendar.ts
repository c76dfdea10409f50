const shanghai = 8 * 3600 * 1000

/**
 * The day on which a moment falls for readers in China, as `2024-02-27`. Public bodies date in Asia/Shanghai, which
 * has been UTC+8 without summer time since 1992.
 */
export const dayOf = (instant: string): string => new Date(Date.parse(instant) + shanghai).toISOString().slice(0, 10)

/** The month of `dayOf`, as `2024-02`. */
export const monthOf = (instant: string): string => dayOf(instant).slice(0, 7)

/** The moment at which a year, a month or a day of the calendar begins in Asia/Shanghai. */
export const beginOf = (date: string): string => instantOf(firstDayOf(date))

/** The moment at which a year, a month or a day of the calendar is over in Asia/Shanghai: the beginning of the next. */
export function endOf(date: string): string {
  const day = firstDayOf(date)
  if (date.length === 4) day.setUTCFullYear(day.getUTCFullYear() + 1)
  else if (date.length === 7) day.setUTCMonth(day.getUTCMonth() + 1)
  else day.setUTCDate(day.getUTCDate() + 1)
  return instantOf(day)
}

/** The time of day in Asia/Shanghai, as `20:15`. */
export const timeOf = (instant: string): string => new Date(Date.parse(instant) + shanghai).toISOString().slice(11, 16)

const firstDayOf = (date: string): Date => new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00.000Z`)
const instantOf = (day: Date): string => new Date(day.getTime() - shanghai).toISOString()
