// `npm test`: everything CI runs, and at the end one plain line that says how much of it passed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(fileURLToPath(import.meta.url), '../../..')
const bin = (name) => path.join(root, 'node_modules/.bin', name)
const results = mkdtempSync(path.join(tmpdir(), 'sanad-results-'))

const steps = [
  { name: 'lint and arrows', command: [bin('biome'), 'check', '.'] },
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  {
    name: 'unit, property and store tests, on each engine',
    command: [
      bin('vitest'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${results}/unit.json`,
    ],
    count: () => {
      const { numPassedTests, numFailedTests } = readJson('unit.json') ?? {
        numPassedTests: 0,
        numFailedTests: 0,
      }
      return { passed: numPassedTests, failed: numFailedTests }
    },
  },
  {
    name: 'promises, in a real browser',
    command: [bin('playwright'), 'test', '--config', 'e2e/playwright.config.ts'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/e2e.json` },
    count: () => {
      const { expected, unexpected, flaky } = readJson('e2e.json')?.stats ?? {
        expected: 0,
        unexpected: 0,
        flaky: 0,
      }
      return { passed: expected + flaky, failed: unexpected }
    },
  },
]

let passed = 0
let failed = 0
for (const { name, command, env, count } of steps) {
  console.log(`\n── ${name}`)
  const [file, ...args] = command
  const { status } = spawnSync(file, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  const counted = count?.() ?? { passed: status === 0 ? 1 : 0, failed: 0 }
  passed += counted.passed
  // A step that fails without a test to blame (it did not start, say) still counts as one failure.
  failed += Math.max(counted.failed, status === 0 ? 0 : 1)
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

function readJson(name) {
  const file = path.join(results, name)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
