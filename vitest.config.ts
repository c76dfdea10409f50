import { defineConfig } from 'vitest/config'

const outside = ['**/node_modules/**', '**/dist/**', '**/.next/**', 'var/**']

/** `fast` is pure and always runs; `int` starts rooms: real databases, servers and browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['**/*.test.ts'],
          exclude: [...outside, '**/*.int.test.ts'],
          // Random orders over a real database take seconds where two builds run beside them.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['**/*.int.test.ts'],
          exclude: outside,
          pool: 'forks',
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
    maxWorkers: 2,
    teardownTimeout: 20_000,
    passWithNoTests: true,
  },
})
