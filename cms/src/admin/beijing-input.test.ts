import { expect, test } from 'vitest'
import { beijingInput, instantOfInput } from './beijing-input.ts'

test('an input of date and time shows and names moments in Beijing', () => {
  expect(beijingInput(new Date('2026-12-31T16:05:40.000Z'))).toBe('2027-01-01T00:05')
  expect(instantOfInput('2027-01-01T00:05')).toBe('2026-12-31T16:05:00.000Z')
})
