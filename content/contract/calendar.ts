const shanghai = 8 * 3600 * 1000

/**
 * The day on which a moment falls for readers in China, as `2024-02-27`. Public bodies date in Asia/Shanghai, which
 * has been UTC+8 without summer time since 1992.
 */
export const dayOf = (instant: string): string => new Date(Date.parse(instant) + shanghai).toISOString().slice(0, 10)

/** The month of `dayOf`, as `2024-02`. */
export const monthOf = (instant: string): string => dayOf(instant).slice(0, 7)

/** The time of day in Asia/Shanghai, as `20:15`. */
export const timeOf = (instant: string): string => new Date(Date.parse(instant) + shanghai).toISOString().slice(11, 16)
