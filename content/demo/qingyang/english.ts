import type { English } from '../english-figures.ts'

export const english: English = { figures: {}, phrases: { '2024年': '2024' } }
