import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** The db suite runs once per engine: SQLite in memory, PGlite, and a real PostgreSQL when one is named. */
const engines = ['sqlite', 'pglite', ...(process.env.DATABASE_URL ? ['postgres'] : [])]

const alias = { '@': import.meta.dirname }

const everywhere = {
  testTimeout: 30_000,
  // Files share what they import, which would otherwise take longer than their tests: none of them changes a module.
  isolate: false,
}

export default defineConfig({
  resolve: { alias },
  test: {
    // A machine with two cores would be given one worker.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve: { alias },
        test: {
          ...everywhere,
          name: 'pure',
          include: ['lib/**/*.test.ts', 'components/**/*.test.{ts,tsx}', 'app/**/*.test.ts'],
        },
      },
      ...engines.map((engine) => ({
        resolve: { alias },
        test: {
          ...everywhere,
          name: engine,
          include: ['db/**/*.test.ts'],
          ...(engine === 'pglite' && { globalSetup: './db/pglite-template.fixture.ts' }),
          env: { SANAD_TEST_ENGINE: engine },
          hookTimeout: 120_000,
        },
      })),
    ],
  },
})
