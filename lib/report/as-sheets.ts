import type { ReportPart } from '@/lib/model/report-parts'
import { csvColumnsOf } from './as-csv'
import type { ReportModel } from './report-model'
import { type Sayings, sayings } from './sayings'

/** A cell holds a number, words, an address that can be followed, or nothing. Nothing in it is ever a formula. */
export type SheetValue = string | number | null | { url: string }
export interface Sheet {
  name: string
  columns: { head: string; width: number }[]
  rows: SheetValue[][]
}

/** Only what a reader may safely open is a link. */
const address = (url: string | null): SheetValue =>
  url !== null && /^https?:\/\/[^\s]+$/i.test(url) ? { url } : url

type Heads = readonly (readonly [column: string, width: number])[]

/** The tables of a report as sheets of one workbook, in the report's language. Pure. */
export function reportAsSheets(report: ReportModel): Sheet[] {
  const words = sayings(report.language, Boolean(report.over))
  const sheets: [ReportPart, (report: ReportModel, words: Sayings) => Sheet][] = [
    ['glance', claimSheet],
    ['claims', hopSheet],
    ['claims', evidenceSheet],
    ['sources', sourceSheet],
    ['map', linkSheet],
    ['trail', trailSheet],
  ]
  const chosen = sheets.filter(([part]) => report.parts.includes(part))
  return (chosen.length > 0 ? chosen : sheets.slice(0, 1)).map(([, sheet]) => sheet(report, words))
}

const headed = ({ say }: Sayings, heads: Heads) =>
  heads.map(([column, width]) => ({ head: say(`report.column.${column}`), width }))

/** The same columns as the CSV, under the same English names: a script finds them in either. */
const claimSheet = (report: ReportModel, { say }: Sayings): Sheet => ({
  name: say('report.sheet.claims'),
  columns: csvColumnsOf(report).map(([head]) => ({ head, width: wide.has(head) ? 48 : 16 })),
  rows: report.claims.map((claim) => csvColumnsOf(report).map(([, value]) => value(claim))),
})
const wide: ReadonlySet<string> = new Set(['claim', 'gloss', 'rationale', 'finding', 'chain', 'evidence'])

const hopSheet = ({ claims }: ReportModel, words: Sayings): Sheet => ({
  name: words.say('report.sheet.hops'),
  columns: headed(words, [
    ['claim', 8],
    ['ref', 8],
    ['source', 26],
    ['when', 14],
    ['says', 60],
    ['translation', 60],
    ['use', 30],
    ['access', 26],
    ['address', 40],
    ['archive', 40],
    ['copy', 40],
  ]),
  rows: claims.flatMap(({ number, hops }) =>
    hops.map((hop) => [
      number,
      hop.ref,
      hop.source.name,
      hop.date,
      hop.excerpt?.text ?? null,
      hop.translation?.text ?? null,
      hop.uses.map(({ by, label }) => `${by.name}: ${label}`).join('; '),
      hop.accessLabel,
      address(hop.url),
      address(hop.archivedUrl),
      hop.kept?.sha256 ?? null,
    ]),
  ),
})

const evidenceSheet = ({ claims }: ReportModel, words: Sayings): Sheet => ({
  name: words.say('report.sheet.evidence'),
  columns: headed(words, [
    ['claim', 8],
    ['ref', 8],
    ['evidence', 36],
    ['stance', 18],
    ['credibility', 24],
    ['says', 60],
    ['address', 40],
    ['archive', 40],
    ['copy', 40],
  ]),
  rows: claims.flatMap(({ number, evidence }) =>
    evidence.map((each) => [
      number,
      each.ref,
      each.title,
      each.stanceLabel,
      each.credibilityLabel,
      each.excerpt?.text ?? null,
      address(each.url),
      address(each.archivedUrl),
      each.kept?.sha256 ?? null,
    ]),
  ),
})

const sourceSheet = ({ sources }: ReportModel, words: Sayings): Sheet => ({
  name: words.say('report.sheet.sources'),
  columns: headed(words, [
    ['number', 8],
    ['source', 32],
    ['kind', 18],
    ['described', 36],
    ['reliability', 24],
    ['address', 40],
    ['claims', 20],
  ]),
  rows: sources.map((source) => [
    source.code,
    source.name,
    source.kindLabel,
    source.described,
    source.reliability,
    address(source.url ?? source.appearances.find(({ url }) => url !== null)?.url ?? null),
    source.claims.map(({ number }) => number).join(', '),
  ]),
})

const linkSheet = ({ map }: ReportModel, words: Sayings): Sheet => ({
  name: words.say('report.sheet.links'),
  columns: headed(words, [
    ['from', 32],
    ['to', 32],
    ['use', 40],
    ['access', 24],
    ['claims', 24],
  ]),
  rows: map.links.map(({ from, to, labels, accessLabel, claims }) => [
    from.name,
    to.name,
    labels.join('; '),
    accessLabel,
    claims.map(({ number }) => number).join(', '),
  ]),
})

const trailSheet = ({ trail }: ReportModel, words: Sayings): Sheet => ({
  name: words.say('report.sheet.trail'),
  columns: headed(words, [
    ['when', 24],
    ['what', 80],
    ['why', 40],
    ['digest', 66],
  ]),
  rows: trail.map(({ at, sentence, why, digest }) => [at, sentence, why, digest]),
})
