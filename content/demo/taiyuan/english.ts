import type { English } from '../english-figures.ts'

export const english: English = {
  figures: {},
  phrases: { 每年: 'each year', 市科协七大以来: 'since the association’s seventh congress' },
}
