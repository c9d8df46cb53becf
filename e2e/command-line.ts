import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

/** The command line on a data folder of its own, as `npm run sanad --` runs it. */
export function commandLine(dataFolder: string) {
  return (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(root, 'app/cli/sanad.mjs'), ...words],
      {
        encoding: 'utf8',
        env: { ...process.env, SANAD_DATA: dataFolder, LANG: 'en_GB.UTF-8' },
        maxBuffer: 64 * 1024 * 1024,
      },
    )
    return { status, stdout, stderr }
  }
}
