const beijing = 8 * 3600 * 1000

/** A moment as an input of date and time has it, in Beijing, whatever zone the browser is in: `2026-11-23T08:00`. */
export const beijingInput = (moment: Date): string => new Date(moment.getTime() + beijing).toISOString().slice(0, 16)

/** The moment that such an input names, in UTC. */
export const instantOfInput = (value: string): string => new Date(`${value.slice(0, 16)}:00+08:00`).toISOString()
