import { unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { collected } from '@/lib/report/collection'
import { secrets, withWitness } from '@/lib/report/hidden-witness'
import { type Report, reportOf, reportOnMany } from '@/lib/report/report-of'
import type { WideScope } from '@/lib/report/scope'
import { issue } from '@/lib/report/worked-article'
import { everythingIn } from './tagged-pdf.fixture'
import { writeReport } from './write-report'

/** Whatever the snapshots are asked for they have: none of it may be asked for. */
const asked: string[] = []
const snapshots = {
  fetch: async (sha256: string) => {
    asked.push(sha256)
    return new TextEncoder().encode('stok sudah habis sejak Senin pagi')
  },
}

/** All there is to find in a file: its bytes, what is packed in it, to any depth, and the names of that. */
async function contentsOf(name: string, bytes: Uint8Array): Promise<string> {
  const found = [name, Buffer.from(bytes).toString('latin1'), Buffer.from(bytes).toString('utf8')]
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    for (const [inner, part] of Object.entries(unzipSync(bytes))) found.push(await contentsOf(inner, part))
  if (Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-') {
    const text = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
    found.push(await everythingIn(bytes), text.text)
  }
  return found.join('\n')
}

/** However it is broken over lines, spaced, tagged, escaped or cased. */
const flat = (text: string) =>
  text
    .replace(/<[^<>]{0,300}>/g, '')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/[\s\u200b\u00ad]+/g, '')
    .toLowerCase()

/** The bundle holds every format, so it is opened, and what is in it as well. */
async function filesOf(report: Report) {
  const made = await writeReport(report, 'zip', { snapshots })
  if (!made.ok) throw new Error(JSON.stringify(made))
  const files: [name: string, contents: string][] = []
  for (const [name, part] of Object.entries(unzipSync(made.value))) {
    const contents = await contentsOf(name, part)
    files.push([name, `${contents}\n${flat(contents)}`])
  }
  return files
}

/** A surname alone, or a word of hers. */
const needles = [...secrets, 'D.L.'].map(flat)

test('a source who must not be named is nowhere, in no byte of any file, unpacked', async () => {
  for (const [name, contents] of await filesOf(reportOf(withWitness(), issue)))
    expect({ name, found: needles.filter((needle) => contents.includes(needle)) }).toEqual({
      name,
      found: [],
    })
  expect(asked.filter((sha256) => sha256.startsWith('f00dbabe'))).toEqual([])
}, 480_000)

/** All that is about her, and what leans on her: few claims, so that it is set fast. */
const aboutHer: WideScope = { kind: 'source', sourceId: 'src_dewi-lestari' }
const onHer = (named: boolean) => {
  const whole = withWitness()
  if (named) whole.file.sources.at(-1)!.withheld = false
  const hers = whole.file.claims.filter(({ appearances }) =>
    appearances.some(({ sourceId }) => sourceId === aboutHer.sourceId),
  )
  return reportOnMany(
    collected([whole], aboutHer),
    issue,
    hers.map(({ claim }) => claim.id),
  )
}

test('nor in a report that is about her', async () => {
  for (const [name, contents] of await filesOf(onHer(false)))
    expect({ name, found: needles.filter((needle) => contents.includes(needle)) }).toEqual({
      name,
      found: [],
    })
  expect(asked.filter((sha256) => sha256.startsWith('f00dbabe'))).toEqual([])
}, 480_000)

test('the search would have found her: named, she is in every file that prints sources', async () => {
  const silent = /\.(png)$|README|SHA256SUMS|snapshots/
  for (const [name, contents] of (await filesOf(onHer(true))).filter(([each]) => !silent.test(each)))
    expect({ name, found: contents.includes(flat('Dewi Lestari')) }).toEqual({ name, found: true })
  expect(asked.filter((sha256) => sha256.startsWith('f00dbabe'))).not.toEqual([])
}, 480_000)
