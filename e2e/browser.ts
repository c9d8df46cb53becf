import { existsSync } from 'node:fs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** The browser on this machine, or nothing, in which case Playwright takes its own. */
export const chromium = () => process.env.CHROMIUM ?? usual.find((file) => existsSync(file))
