/** What one import may hold. */
export const importLimits = { bytes: 5 * 1024 * 1024, lines: 50_000 } as const
