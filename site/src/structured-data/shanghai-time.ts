const offset = 8 * 3600 * 1000

/** A moment as the clocks of China show it: `2024-02-27T20:15:00+08:00`. */
export const toShanghai = (instant: string): string =>
  `${new Date(Date.parse(instant) + offset).toISOString().slice(0, 19)}+08:00`

/** The same as RSS writes it: `Tue, 27 Feb 2024 20:15:00 +0800` (RFC 822 with a year of four digits). */
export const toMailDate = (instant: string): string =>
  new Date(Date.parse(instant) + offset).toUTCString().replace('GMT', '+0800')
