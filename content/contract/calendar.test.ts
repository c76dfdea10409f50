import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginOf, dayOf, endOf } from './calendar.ts'

describe('A year, a month or a day of the calendar', () => {
  it.each([
    ['2024', '2023-12-31T16:00:00.000Z', '2024-12-31T16:00:00.000Z'],
    ['2024-02', '2024-01-31T16:00:00.000Z', '2024-02-29T16:00:00.000Z'],
    ['2024-12', '2024-11-30T16:00:00.000Z', '2024-12-31T16:00:00.000Z'],
    ['2024-02-29', '2024-02-28T16:00:00.000Z', '2024-02-29T16:00:00.000Z'],
    ['0099', '0098-12-31T16:00:00.000Z', '0099-12-31T16:00:00.000Z'],
    ['9999-12-31', '9999-12-30T16:00:00.000Z', '9999-12-31T16:00:00.000Z'],
  ])('%s begins and ends at midnight in Beijing', (date, begin, end) => {
    expect([beginOf(date), endOf(date)]).toEqual([begin, end])
  })
  it('holds every moment between its begin and its end, and no other', () => {
    const moment = fc.date({ min: new Date('1000-01-01'), max: new Date('9000-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moment, fc.constantFrom(4, 7, 10), (date, length) => {
        const instant = date.toISOString()
        const whole = dayOf(instant).slice(0, length)
        expect(beginOf(whole) <= instant && instant < endOf(whole)).toBe(true)
        expect(dayOf(endOf(whole)).slice(0, length)).not.toBe(whole)
      }),
    )
  })
})
