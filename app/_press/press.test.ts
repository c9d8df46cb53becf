import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, expect, test } from 'vitest'
import type { FormatName } from '@/lib/report/format-table'
import { type Report, reportOf } from '@/lib/report/report-of'
import { issue, workedArticle } from '@/lib/report/worked-article'
import { rulesBroken } from './tagged-pdf.fixture'
import { writeReport } from './write-report'

const report = reportOf(workedArticle(), issue)
const written = new Map<FormatName, Uint8Array>()
const of = (format: FormatName) => written.get(format)!
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

async function write(format: FormatName, which: Report = report): Promise<Uint8Array> {
  const made = await writeReport(which, format)
  if (!made.ok) throw new Error(JSON.stringify(made))
  return made.value
}

beforeAll(async () => {
  for (const format of ['pdf', 'docx', 'xlsx', 'png'] as const) written.set(format, await write(format))
}, 240_000)

test('PDF: those who hear it read get what those who see it get', async () => {
  expect(await rulesBroken(of('pdf'))).toEqual([])
}, 60_000)

/** Seeded damage: what the rules above would not see would not be worth asking. */
const damage: Record<string, (pdf: PDFDocument) => void> = {
  'the file says its language': (pdf) => pdf.catalog.delete(PDFName.of('Lang')),
  'a reader shows the title': (pdf) => pdf.catalog.delete(PDFName.of('ViewerPreferences')),
  'the metadata names PDF/UA-1': (pdf) => pdf.catalog.delete(PDFName.of('Metadata')),
  'there are bookmarks': (pdf) => pdf.catalog.delete(PDFName.of('Outlines')),
  'every figure is described': (pdf) => eachTag(pdf, 'Figure', (tag) => tag.delete(PDFName.of('Alt'))),
  'no level of heading is skipped': (pdf) =>
    eachTag(pdf, 'H2', (tag) => tag.set(PDFName.of('S'), PDFName.of('H5'))),
  'every tag is a standard one': (pdf) =>
    eachTag(pdf, 'H2', (tag) => tag.set(PDFName.of('S'), PDFName.of('Grand'))),
  'every row of a table is as wide as the others': (pdf) =>
    eachTag(pdf, 'TR', (tag) => {
      const cells = tag.lookup(PDFName.of('K'))
      if (cells instanceof PDFArray) cells.remove(0)
    }),
  'every link says where it leads': (pdf) => {
    for (const { node } of pdf.getPages())
      for (const link of node.Annots()?.asArray() ?? [])
        (pdf.context.lookup(link) as PDFDict).delete(PDFName.of('Contents'))
  },
  'everything on a page is tagged or set aside as ornament': (pdf) => {
    const [page] = pdf.getPages()
    page!.drawRectangle({ x: 10, y: 10, width: 10, height: 10 })
  },
}

/** The first tag of a kind. */
function eachTag(pdf: PDFDocument, kind: string, change: (tag: PDFDict) => void) {
  for (const [, each] of pdf.context.enumerateIndirectObjects())
    if (
      each instanceof PDFDict &&
      each.get(PDFName.of('S')) === PDFName.of(kind) &&
      each.has(PDFName.of('P'))
    ) {
      change(each)
      return
    }
}

test.each(Object.keys(damage))(
  'PDF: a file of which it is not true that %s is found out',
  async (rule) => {
    const pdf = await PDFDocument.load(of('pdf'), { updateMetadata: false })
    damage[rule]!(pdf)
    expect(await rulesBroken(await pdf.save())).toContain(rule)
  },
  60_000,
)

/** What is copied out of a PDF has no line breaks of its own, other spaces, and marks of direction. */
const flat = (words: string) =>
  words
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00ad]/g, '')
    .replace(/\s+/g, '')

test('PDF: every claim and every excerpt can be copied out, in six scripts', async () => {
  const pdf = await getDocumentProxy(new Uint8Array(of('pdf')))
  const copied = flat((await extractText(pdf, { mergePages: true })).text)
  const { claims } = report.model
  for (const { quotes, finding, hops } of claims) {
    for (const quote of quotes) expect(copied).toContain(flat(quote.text))
    expect(copied).toContain(flat(finding))
    for (const { excerpt } of hops)
      for (const word of excerpt?.text.match(
        /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Han}]{2,}/gu,
      ) ?? [])
        expect(copied).toContain(flat(word))
  }
}, 60_000)

const has = (tool: string) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0
const onDisk = (bytes: Uint8Array, name: string) => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'sanad-press-')), name)
  writeFileSync(file, bytes)
  return file
}

test.skipIf(!has('qpdf'))('PDF: qpdf finds nothing wrong with its syntax', () => {
  const { status, stdout } = spawnSync('qpdf', ['--check', onDisk(of('pdf'), 'r.pdf')], { encoding: 'utf8' })
  expect(stdout).toContain('No syntax or stream encoding errors')
  expect(status).toBe(0)
})

test.skipIf(!has('pdffonts'))(
  'PDF: every font is in it, under a name of ours, and can be copied from',
  () => {
    const file = onDisk(of('pdf'), 'r.pdf')
    const fonts = spawnSync('pdffonts', [file], { encoding: 'utf8' }).stdout.trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(4)
    for (const font of fonts) {
      expect(font).toMatch(/ yes +yes +yes /)
      expect(font).toMatch(/Snad/)
    }
    const info = spawnSync('pdfinfo', [file], { encoding: 'utf8' }).stdout
    expect(info).toMatch(/Tagged: +yes/)
    expect(info).toContain('Title:           VR-2026-0147: Bantu Putin')
  },
)

test('PDF: what no font has is printed by its number and listed; half a character stops nothing', async () => {
  const whole = workedArticle()
  whole.file.claims[4]!.verdicts[0]!.rationale =
    'A 😀, Thai ไทย, half \ud800, #import "x"; $x$ *bold* \u0007.'
  const bytes = await write('pdf', reportOf(whole, issue))
  expect(await rulesBroken(bytes)).toEqual([])
  const copied = flat(
    (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text,
  )
  expect(copied).toContain(flat('A [U+1F600], Thai [U+0E44][U+0E17][U+0E22]'))
  expect(copied).toContain(flat('#import "x"; $x$ *bold*'))
  expect(copied).toContain(flat('by their number: U+0E17 U+0E22 U+0E44 U+1F600'))
}, 120_000)

test('PDF: a letter that only one of the fonts has is printed wherever it stands', async () => {
  const whole = workedArticle()
  whole.file.claims[4]!.verdicts[0]!.rationale = 'A → B ≤ C'
  const made = reportOf(whole, issue, [whole.file.claims[4]!.claim.id])
  const bytes = await write('pdf', { ...made, model: { ...made.model, parts: ['claims'] } })
  const copied = (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text
  expect(flat(copied)).toContain(flat('A → B ≤ C'))
}, 60_000)

test('Word: headings that are headings, heads of tables that repeat, a picture that is described', () => {
  const parts = unzipSync(of('docx'))
  const [body, styles, notes, core] = ['document', 'styles', 'footnotes']
    .map((name) => text(parts[`word/${name}.xml`]))
    .concat(text(parts['docProps/core.xml']))
  expect(styles!.match(/<w:outlineLvl w:val="[012]"\/>/g)).toHaveLength(3)
  expect(body!.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(report.model.parts.length)
  expect(body!.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(report.model.claims.length)
  const tables = body!.match(/<w:tbl>/g)!.length
  expect(body!.match(/<w:tblHeader\/>/g)).toHaveLength(tables)
  expect(body).toContain(`descr="${report.model.map.description.slice(0, 40)}`)
  expect(body).toContain('<w:bidi/>')
  expect(body).toContain('w:bidi="ar"')
  expect(notes).toContain('https://')
  expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-')
  expect(core).toContain('<dc:language>en-GB</dc:language>')
  for (const { quotes } of report.model.claims)
    for (const quote of quotes)
      expect(body!.replace(/<[^>]+>/g, '')).toContain(
        quote.text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/'/g, '&apos;').slice(0, 30),
      )
})

test('Word: every place that is linked to is there', () => {
  const body = text(unzipSync(of('docx'))['word/document.xml'])
  const places = new Set([...body.matchAll(/<w:bookmarkStart[^>]*w:name="([^"]+)"/g)].map(([, name]) => name))
  const links = [...body.matchAll(/<w:hyperlink[^>]*w:anchor="([^"]+)"/g)].map(([, name]) => name)
  expect(links.length).toBeGreaterThan(40)
  expect(links.filter((name) => !places.has(name))).toEqual([])
})

test('XLSX: read back it is what was written, and nothing in it is a formula', async () => {
  const whole = workedArticle()
  whole.file.claims[4]!.claim.gloss = '=HYPERLINK("https://x.example","y")'
  const bytes = await write('xlsx', reportOf(whole, issue))
  const { sheets } = await readXlsx(bytes)
  expect(sheets.map(({ name }) => name)).toEqual([
    'Claims',
    'Chain steps',
    'Evidence',
    'Sources',
    'Links',
    'Audit trail',
  ])
  expect(sheets[0]!.rows).toHaveLength(report.model.claims.length + 1)
  expect(sheets[0]!.rows[5]).toContain('=HYPERLINK("https://x.example","y")')
  const parts = unzipSync(bytes)
  for (const [name, part] of Object.entries(parts))
    if (name.startsWith('xl/worksheets/sheet')) expect(text(part)).not.toContain('<f>')
}, 60_000)

test('PNG: the map is a picture of the size of the map, twice over', () => {
  const [width, height] = [16, 20].map((at) => Buffer.from(of('png')).readUInt32BE(at))
  expect(Buffer.from(of('png')).toString('latin1', 1, 4)).toBe('PNG')
  expect(width).toBe(2 * (report.model.map.width + 12))
  expect(height).toBeGreaterThan(2 * report.model.map.height)
})

test('the bundle holds every format, and its sums are those of its files', async () => {
  const parts = unzipSync(await write('zip'))
  // It sets them once more by itself: the same report twice is the same bytes.
  for (const [format, bytes] of written)
    expect(Buffer.compare(parts[`VR-2026-0147/VR-2026-0147.${format}`]!, bytes), format).toBe(0)
  const names = Object.keys(parts)
  expect(names).toContain('VR-2026-0147/VR-2026-0147.pdf')
  expect(names).toContain('VR-2026-0147/README.txt')
  const sums = text(parts['VR-2026-0147/SHA256SUMS']).trim().split('\n')
  expect(sums).toHaveLength(names.length - 1)
  for (const line of sums) {
    const [sum, name] = line.split('  ')
    expect(createHash('sha256').update(parts[`VR-2026-0147/${name}`]!).digest('hex')).toBe(sum)
  }
}, 240_000)

test('nobody waits for what nobody wants any more', async () => {
  const stop = new AbortController()
  const started = Date.now()
  const steps: string[] = []
  const made = writeReport(report, 'pdf', {
    signal: stop.signal,
    onStep: ({ step }) => {
      steps.push(step)
      if (step === 'setting') stop.abort()
    },
  })
  expect(await made).toMatchObject({ ok: false, code: 'report.press_cancelled' })
  expect(steps).toEqual(['waiting', 'setting'])
  expect(Date.now() - started).toBeLessThan(5000)
}, 30_000)
