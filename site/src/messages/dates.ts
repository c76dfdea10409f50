import { dayOf, timeOf, type Language } from '@kewen/content/contract'

const englishMonths = 'January February March April May June July August September October November December'.split(' ')

/** A year, month or day of the calendar in words, as precise as it is: `2024年2月27日`, `February 2024`. */
export function dateInWords(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number)
  if (language === 'zh') return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`
  const monthName = month ? englishMonths[month - 1] : undefined
  return [day, monthName, year].filter((part) => part !== undefined).join(' ')
}

/** The day of a moment in words, in Asia/Shanghai. */
export const dayInWords = (instant: string, language: Language): string => dateInWords(dayOf(instant), language)

/** The day and time of a moment in words, in Asia/Shanghai: `2024年2月27日 20:15`. */
export const momentInWords = (instant: string, language: Language): string =>
  `${dayInWords(instant, language)} ${timeOf(instant)}`

/** A month without its year: `2月`. */
export const monthInWords = (month: string, language: Language): string => {
  const number = Number(month.slice(5))
  return language === 'zh' ? `${number}月` : englishMonths[number - 1]!
}
