// What "ready" means, and how to get there: `node app/cli/ready.mjs [build] [browser]`.
// Node's own modules only: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.resolve(fileURLToPath(import.meta.url), '../../..')
const browsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** @param {('build' | 'browser')[]} wanted */
export function makeReady(wanted) {
  checkNode()
  install()
  if (wanted.includes('build')) build()
  if (wanted.includes('browser')) findBrowser()
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Sanad needs Node 20.19 or newer; this is ${process.version}.`)
}

/** The native SQLite module is tied to Node's version and the platform, so they are part of the stamp. */
function install() {
  const stamp = stampOf(
    [path.join(root, 'package-lock.json')],
    process.version,
    process.platform,
    process.arch,
  )
  const stampFile = path.join(root, 'node_modules', '.ready')
  if (holds(stampFile, stamp)) return
  say('Installing what Sanad stands on. The first time this compiles SQLite, which can take two minutes.')
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])
  writeFileSync(stampFile, stamp)
}

const sourceFolders = ['app', 'components', 'db', 'lib']
const sourceFiles = ['next.config.js', 'tsconfig.json', 'package-lock.json', 'instrumentation.ts', 'proxy.ts']

function build() {
  const files = [
    ...sourceFolders.flatMap((folder) => filesIn(path.join(root, folder))),
    ...sourceFiles.map((file) => path.join(root, file)),
  ]
  const stamp = stampOf(files.filter((file) => !/\.(test|bench)\.tsx?$/.test(file)))
  const stampFile = path.join(root, '.next', '.ready')
  if (holds(stampFile, stamp)) return
  say('Building. This takes about a minute, and only after a change.')
  run(process.execPath, [path.join(root, 'node_modules/next/dist/bin/next'), 'build'])
  writeFileSync(stampFile, stamp)
}

function findBrowser() {
  if (process.env.CHROMIUM || browsers.some((file) => existsSync(file))) return
  say('Looking for a browser to test in.')
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    return
  }
  const installed = spawnSync('npx', ['playwright', 'install', 'chromium'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (installed.status !== 0)
    fail('No browser was found. Install Chromium, or set CHROMIUM to the path of one.')
}

function stampOf(files, ...more) {
  const hash = createHash('sha256')
  for (const file of files)
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.update(more.join('\0')).digest('hex')
}

const holds = (file, stamp) => existsSync(file) && readFileSync(file, 'utf8') === stamp

function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((file) => statSync(file).isFile())
    .sort()
}

function run(command, args) {
  mkdirSync(path.join(root, 'node_modules'), { recursive: true })
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env,
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) fail(`“${command} ${args.join(' ')}” did not succeed. What it said is above.`)
}

const say = (text) => console.error(text)

function fail(text) {
  console.error(text)
  process.exit(1)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) makeReady(process.argv.slice(2))
