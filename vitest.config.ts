import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** The db suite runs once per engine: SQLite in memory, PGlite, and a real PostgreSQL when one is named. */
const engines = ['sqlite', 'pglite', ...(process.env.DATABASE_URL ? ['postgres'] : [])]

const alias = { '@': import.meta.dirname }

export default defineConfig({
  resolve: { alias },
  test: {
    // A machine with two cores would be given one worker.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'pure',
          include: ['lib/**/*.test.ts', 'components/**/*.test.{ts,tsx}', 'app/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      ...engines.map((engine) => ({
        resolve: { alias },
        test: {
          name: engine,
          include: ['db/**/*.test.ts'],
          ...(engine === 'pglite' && { globalSetup: './db/pglite-template.fixture.ts' }),
          env: { SANAD_TEST_ENGINE: engine },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      })),
    ],
  },
})
