/** Months in the order in which they come, under their years: `[['2024', ['2024-02', '2024-01']], …]`. */
export const monthsByYear = (months: string[]): [string, string[]][] => [
  ...Map.groupBy(months, (month) => month.slice(0, 4)),
]
