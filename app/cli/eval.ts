// `npm run eval -- --polnear DIR --pfsa DIR --ct24 DIR --seed`: how well suggestions do on corpora of your own.
// No corpus is part of Sanad: point each option at a local copy. Layouts: lib/suggest/corpus-formats.ts.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import {
  type MarkedCorpusText,
  readStandOff,
  readTokenLines,
  readTokenRows,
  readWorthTable,
} from '@/lib/suggest/corpus-formats'
import type { SuggestLanguage } from '@/lib/suggest/read-languages'
import { exactScore, likeness, type Quote, quoteScore, rankingScore, type Score } from '@/lib/suggest/score'
import { type Gold, seedScore } from '@/lib/suggest/seed-score'
import { suggest } from '@/lib/suggest/suggest'
import type { Span, Suggestions } from '@/lib/suggest/suggestions'

const { values } = parseArgs({
  options: {
    polnear: { type: 'string' },
    pfsa: { type: 'string' },
    ct24: { type: 'string' },
    seed: { type: 'boolean' },
  },
})

const percent = (share: number) => (share * 100).toFixed(1).padStart(5)
const print = (line = '') => process.stdout.write(`${line}\n`)
const row = (name: string, { precision, recall, f1, wanted }: Score, published = '') =>
  print(
    `  ${name.padEnd(22)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  n ${String(wanted).padEnd(6)} ${published}`,
  )

/** Files under a folder whose path fits. */
function filesIn(folder: string, fits: RegExp): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .map((name) => path.join(folder, name))
    .filter((name) => fits.test(name.replaceAll('\\', '/')))
    .sort()
}
const read = (file: string) => readFileSync(file, 'utf8')

const outer = ({ attributions }: Suggestions) => attributions.filter((a) => a.nestedIn === null)

/** The span with a "that" right before it, for corpora that count it as content. */
const withThat = (text: string, span: Span): Span => {
  const that = /\bthat\s+$/i.exec(text.slice(Math.max(0, span.start - 8), span.start))
  return that ? { start: span.start - that[0].length, end: span.end } : span
}

function exactTable(rows: readonly { marked: MarkedCorpusText; found: Suggestions }[]) {
  const table = (kind: string, spansOf: (found: Suggestions, text: string) => Span[]) =>
    exactScore(
      rows.map(({ marked, found }) => ({
        found: spansOf(found, marked.text),
        wanted: marked.spans[kind] ?? [],
      })),
    )
  const sources = (found: Suggestions) => outer(found).flatMap(({ source }) => (source ? [source] : []))
  const contents = (found: Suggestions) => outer(found).flatMap(({ content }) => content)
  row('source', table('source', sources), '(rules 10.7, CRF 50.6, BERT 83.2)')
  row(
    'cue',
    table('cue', (found) => outer(found).map(({ cue }) => cue)),
    '(rules 22.8, CRF 53.4, BERT 75.3)',
  )
  row('content', table('content', contents), '(rules 5.6, CRF 28.6, BERT 72.9)')
  const kept = table('content', (found, text) => contents(found).map((span) => withThat(text, span)))
  row('content, "that" kept', kept)
}

function polnear(folder: string) {
  const rowFiles = filesIn(folder, /(?:^|\/)(?:test|valid)\.txt$/).filter((file) =>
    read(file).startsWith('{'),
  )
  for (const file of rowFiles) {
    print(`PolNeAR, CofeNet rows, exact spans: ${path.basename(file)}`)
    exactTable(readTokenRows(read(file)).map((marked) => ({ marked, found: suggest(marked.text, 'en') })))
  }
  for (const part of ['dev', 'test']) {
    const texts = standOffTexts(folder, part)
    if (texts.length === 0) continue
    const rows = texts.map((marked) => ({ marked, found: suggest(marked.text, 'en') }))
    print(`PolNeAR ${part}, raw text, exact spans`)
    exactTable(rows)
    print(
      `PolNeAR ${part}, raw text, by kind of content (Gender Gap Tracker: quotes F1 76.1 at .8, speaker 87.4)`,
    )
    for (const [name, fits] of Object.entries(contentKinds))
      for (const floor of [0.3, 0.8]) {
        const pairs = rows.map(({ marked, found }) => ({
          found: quotesOf(found),
          wanted: wantedQuotes(marked, fits),
        }))
        const { recall, speaker, wanted } = quoteScore(pairs, floor)
        print(
          `  ${name.padEnd(22)} > ${floor}  found ${percent(recall)}  right speaker ${percent(speaker)}  n ${wanted}`,
        )
      }
  }
}

function standOffTexts(folder: string, part: string): MarkedCorpusText[] {
  const notes = filesIn(folder, new RegExp(`(?:^|/)${part}/attributions/[^/]+\\.ann$`))
  const seen = new Set<string>()
  return filesIn(folder, new RegExp(`(?:^|/)${part}/text/[^/]+\\.txt$`)).flatMap((file) => {
    const name = path.basename(file, '.txt')
    const note = notes.find((candidate) => path.basename(candidate).startsWith(name))
    if (!note || seen.has(name)) return []
    seen.add(name)
    return [readStandOff(read(file), read(note))]
  })
}

const quoted = /^["“”`']/
const contentKinds: Record<string, (words: string, cue: string) => boolean> = {
  'direct quotes': (words) => quoted.test(words) && /["”']$/.test(words.trim()),
  'say, tell, according': (words, cue) =>
    !quoted.test(words) && /\b(?:sa(?:y|id|ys|ying)|t(?:ell|old|ells|elling)|according)\b/i.test(cue),
  'other indirect': (words, cue) =>
    !quoted.test(words) && !/\b(?:sa(?:y|id|ys|ying)|t(?:ell|old|ells|elling)|according)\b/i.test(cue),
}

const quotesOf = (found: Suggestions): Quote[] =>
  outer(found).flatMap(({ content, source }) => content.map((span) => ({ content: span, source })))

function wantedQuotes(
  { text, groups }: MarkedCorpusText,
  fits: (words: string, cue: string) => boolean,
): Quote[] {
  return groups.flatMap(({ source = [], cue = [], content = [] }) => {
    const cueWords = cue.map(({ start, end }) => text.slice(start, end)).join(' ')
    return content
      .filter(({ start, end }) => fits(text.slice(start, end), cueWords))
      .map((span) => ({ content: span, source: source[0] ?? null }))
  })
}

/** Without the marks around it: corpora differ on whether a quotation holds its own. */
function bare(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const lead = /^[\s"“”'‘’`,.]*/.exec(words)?.[0].length ?? 0
  const tail = /[\s"“”'‘’`,.]*$/.exec(words)?.[0].length ?? 0
  return { start: start + lead, end: Math.max(start + lead, end - tail) }
}

function pfsa(folder: string) {
  for (const file of filesIn(folder, /(?:dev-20|test-data)\.txt$/)) {
    const rows = readTokenLines(read(file)).map((marked) => ({ marked, found: suggest(marked.text, 'id') }))
    print(`PFSA-ID ${path.basename(file)} (spaCy baseline: statement 92.7, cue 94.7)`)
    const isDirect = (text: string, span: Span) => quoted.test(text.slice(span.start, span.end))
    const direct = ({ marked, found }: (typeof rows)[number]) =>
      found.attributions.filter(
        (a) => a.nestedIn === null && a.content.some((span) => isDirect(marked.text, span)),
      )
    row(
      'statement',
      exactScore(
        rows.map((pair) => ({
          found: direct(pair)
            .flatMap((a) => a.content.filter((span) => isDirect(pair.marked.text, span)))
            .map((span) => bare(pair.marked.text, span)),
          wanted: (pair.marked.spans.STATEMENT ?? []).map((span) => bare(pair.marked.text, span)),
        })),
      ),
    )
    row(
      'cue',
      exactScore(
        rows.map((pair) => ({
          found: direct(pair).map((a) => a.cue),
          wanted: [...(pair.marked.spans.CUE ?? []), ...(pair.marked.spans.CUECOREF ?? [])],
        })),
      ),
    )
    const speakers = rows.flatMap((pair) =>
      direct(pair).flatMap((a) => rightSpeaker(pair.marked, a.cue, a.source)),
    )
    print(
      `  speaker of a right cue   ${percent(speakers.filter(Boolean).length / Math.max(1, speakers.length))}  n ${speakers.length}`,
    )
  }
}

/** Whether the source meets the person marked nearest behind a rightly found cue; nothing where the cue is not right. */
function rightSpeaker(marked: MarkedCorpusText, cue: Span, source: Span | null): boolean[] {
  const isRight = (marked.spans.CUE ?? []).some((span) => likeness(span, cue) === 1)
  if (!isRight) return []
  const people = ['PERSON', 'PERSONCOREF', 'ROLE', 'AFFILIATION'].flatMap((kind) => marked.spans[kind] ?? [])
  const near = people
    .filter((span) => Math.abs(span.start - cue.end) < 120)
    .sort((a, b) => Math.abs(a.start - cue.end) - Math.abs(b.start - cue.end))[0]
  return near ? [source !== null && likeness(source, near) > 0] : []
}

function ct24(folder: string) {
  for (const file of filesIn(folder, /\.tsv$/)) {
    if (/train/i.test(path.basename(file))) continue
    const language: SuggestLanguage = 'en'
    const rows = readWorthTable(read(file)).map(({ text, isWorthy }) => ({
      worth: Math.max(0, ...suggest(text, language).sentences.map(({ worth }) => worth)),
      isWorthy,
    }))
    if (rows.length === 0) continue
    const scored = rankingScore(rows, 0.5)
    print(`Check-worthiness ${path.basename(file)} (fine-tuned models about 87.8)`)
    row('worth ≥ .5', scored, `average precision ${percent(scored.averagePrecision)}`)
  }
}

function seed() {
  const folder = path.join(import.meta.dirname, '../../lib/example')
  const text = read(path.join(folder, 'article.txt'))
  const gold = JSON.parse(read(path.join(folder, 'gold.json'))) as Gold
  print('The example article (the rules were written knowing it)')
  for (const [name, { right, wanted }] of Object.entries(seedScore(gold, suggest(text, 'id'))))
    print(`  ${name.padEnd(22)} ${right}/${wanted}`)
}

if (values.polnear) polnear(values.polnear)
if (values.pfsa) pfsa(values.pfsa)
if (values.ct24) ct24(values.ct24)
if (values.seed) seed()
if (!Object.values(values).some(Boolean)) print('eval --polnear DIR | --pfsa DIR | --ct24 DIR | --seed')
