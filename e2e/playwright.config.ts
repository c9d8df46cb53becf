import path from 'node:path'
import { defineConfig } from 'playwright/test'
import { chromium } from './browser'

/**
 * Each test starts the built app for itself, on its own copy of a small newsroom, so tests can run side by side and
 * in any order. On CI a test that failed is tried once more, for a shared machine may stall; the report then calls it
 * flaky. At a desk there are no retries: a promise that holds most of the time is not kept.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: './found-newsroom.ts',
  outputDir: 'results',
  workers: 2,
  fullyParallel: true,
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? path.join('results', 'e2e.json') }],
  ],
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    // Nothing is judged half-way through a transition.
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-GB',
    timezoneId: 'Asia/Jakarta',
    screenshot: 'only-on-failure',
    // Recording costs half the machine, so only what is tried again is recorded.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: chromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    },
  },
})
