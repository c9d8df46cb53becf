import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { commandLine } from './command-line'

/** One data folder for all of them, in order: each start of the command line costs a second. */
test.describe.configure({ mode: 'default' })

let folder: string
let sanad: ReturnType<typeof commandLine>

test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sanad-terminal-'))
  sanad = commandLine(path.join(folder, 'data'))
  expect(sanad('seed', '--json')).toMatchObject({ status: 0, stdout: '{"seeded":true}\n' })
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

const json = (...words: string[]) => JSON.parse(sanad(...words, '--json').stdout)
const put = (name: string, content: string | Buffer) => {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

test('a file is imported, listed, and reported on', () => {
  const { id } = json(
    'import',
    put('beras.txt', 'Harga beras naik\n\nHarga beras naik 12 persen, kata BPS.\n'),
    '--lang',
    'id',
  )
  expect(json('list', 'articles').map((article: { id: string }) => article.id)).toContain(id)
  const { files } = json('report', id, '--as', 'html,json', '--in', 'id', '--out', path.join(folder, 'out'))
  expect(files).toHaveLength(2)
  expect(readFileSync(files[0], 'utf8')).toContain('Harga beras naik 12 persen')
})

test('what is refused exits 1 with a sentence, what is misused exits 2 with the usage', () => {
  expect(sanad('import', put('photo.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])))).toMatchObject({
    status: 1,
    stdout: '',
  })
  expect(sanad('import', path.join(folder, 'nowhere.txt')).stderr).toContain('cannot be read')
  expect(sanad('import')).toMatchObject({ status: 2 })
  expect(sanad('conjure').stderr).toContain('There is no verb')
})

test('the example’s dossier is analysed, and Korotchenko taken out', () => {
  const [article] = json('list', 'articles').filter((one: { isExample: boolean }) => one.isExample)
  const { files } = json('report', article.id, '--as', 'json', '--out', folder)
  const { claims, struck } = json('analyse', files[0], '--strike', 'Igor Korotchenko')
  expect(claims).toHaveLength(20)
  expect(claims[5]).toMatchObject({ independence: 1, circular: [] })
  expect(struck.falls).toHaveLength(3)
})

test('the log is verified, and the first broken entry is named', async () => {
  expect(json('verify')).toMatchObject({ ok: true, head: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) })
  const { default: Database } = await import('better-sqlite3')
  const base = new Database(path.join(folder, 'data', 'sanad.db'))
  const { why } = base.prepare('SELECT why FROM entries WHERE seq = 9').get() as { why: string | null }
  base.prepare("UPDATE entries SET why = 'forged' WHERE seq = 9").run()
  expect(sanad('verify', '--json')).toMatchObject({ status: 1 })
  expect(json('verify')).toMatchObject({ ok: false, broken: { seq: 9 } })
  base.prepare('UPDATE entries SET why = ? WHERE seq = 9').run(why)
  base.close()
})

test('a backup brings everything back into an empty folder, and never over something', () => {
  const file = path.join(folder, 'copy.sanad')
  expect(json('backup', file)).toMatchObject({ file })
  const there = commandLine(path.join(folder, 'elsewhere'))
  expect(there('restore', file).status).toBe(0)
  expect(JSON.parse(there('verify', '--json').stdout)).toMatchObject({ ok: true })
  expect(JSON.parse(there('list', 'sources', '--json').stdout)).toEqual(json('list', 'sources'))
  expect(there('restore', file).stderr).toContain('already')
})

test('sources and claims are found by their words', () => {
  expect(json('search', 'morning').sources).toMatchObject([{ name: 'South China Morning Post' }])
  expect(json('search', 'pekerja', 'donbas').claims).toHaveLength(1)
})

test('excerpts are compared and anchors placed', () => {
  const pair = {
    id: 'x',
    origin: { lang: 'en', text: 'Up to 100,000 volunteers may be ready.' },
    citing: { lang: 'id', text: '200 ribu sukarelawan siap.' },
  }
  expect(
    json('drift', put('pairs.json', JSON.stringify({ cases: [pair] }))).cases[0].flags.length,
  ).toBeGreaterThan(0)
  const anchors = {
    text: 'Bulan ini harga beras naik 12 persen.',
    anchors: [{ quote: 'naik 12 persen', prefix: 'Harga beras ', suffix: ' bulan ini.', start: 12, end: 26 }],
  }
  expect(json('place', put('anchors.json', JSON.stringify(anchors))).placements).toMatchObject([
    { start: 22 },
  ])
})
