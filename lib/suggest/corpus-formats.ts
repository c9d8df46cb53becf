import type { Span } from './suggestions'

/** A text with spans marked by kind, and which spans belong to one attribution (indices into the lists). */
export interface MarkedCorpusText {
  text: string
  spans: Record<string, Span[]>
  /** Attributions as lists of spans by kind, where the format joins them. */
  groups: Record<string, Span[]>[]
}

/**
 * CofeNet rows: one JSON a line, `{"tokens": […], "labels": ["B-source", "I-content", "O", …]}`. Tokens are joined by
 * single spaces.
 */
export const readTokenRows = (file: string): MarkedCorpusText[] =>
  file
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { tokens, labels } = JSON.parse(line) as { tokens: string[]; labels: string[] }
      return fromLabels(tokens, labels)
    })

/** PFSA-ID: `token TAB label` a line with BILOU labels, texts parted by empty lines. */
export function readTokenLines(file: string): MarkedCorpusText[] {
  return file
    .split(/\r?\n\s*\r?\n/)
    .map((block) => block.split(/\r?\n/).filter((line) => line.includes('\t')))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const rows = lines.map((line) => line.split('\t'))
      return fromLabels(
        rows.map(([token = '']) => token),
        rows.map((row) => (row.at(-1) ?? 'O').trim()),
      )
    })
}

/** Label sequences (BIO or BILOU) over tokens joined by spaces. */
function fromLabels(tokens: readonly string[], labels: readonly string[]): MarkedCorpusText {
  const spans: Record<string, Span[]> = {}
  let at = 0
  let [openKind, open] = ['', null as Span | null]
  for (const [i, token] of tokens.entries()) {
    const [position = 'O', ...rest] = (labels[i] ?? 'O').split('-')
    const kind = rest.join('-')
    const span = { start: at, end: at + token.length }
    if (position === 'O') open = null
    else if (open && openKind === kind && !/[BU]/.test(position)) open.end = span.end
    else {
      openKind = kind
      open = span
      spans[kind] = [...(spans[kind] ?? []), span]
    }
    at += token.length + 1
  }
  return { text: tokens.join(' '), spans, groups: [] }
}

/**
 * brat stand-off (PolNeAR): `T1 TAB Source 10 24 TAB words`, joined by `R` or `E` lines. Offsets count code points; here they
 * become UTF-16 units.
 */
export function readStandOff(text: string, annotations: string): MarkedCorpusText {
  const place = unitsByPoint(text)
  const byId = new Map<string, { kind: string; spans: Span[] }>()
  const parent = new Map<string, string>()
  const root = (id: string): string => {
    const up = parent.get(id)
    return up === undefined || up === id ? id : root(up)
  }
  for (const line of annotations.split('\n')) {
    const [id = '', body = ''] = line.split('\t')
    if (id.startsWith('T')) {
      const [kind = '', ...offsets] = body.split(' ')
      const spans = offsets
        .join(' ')
        .split(';')
        .map((pair) => {
          const [start = 0, end = 0] = pair.split(' ').map(Number)
          return { start: place(start), end: place(end) }
        })
      byId.set(id, { kind: kindOf(kind), spans })
    } else if (/^[ER]/.test(id)) {
      const [first, ...others] = body.match(/T\d+/g) ?? []
      if (first) for (const other of others) parent.set(root(other), root(first))
    }
  }
  const spans: Record<string, Span[]> = {}
  const groups = new Map<string, Record<string, Span[]>>()
  for (const [id, { kind, spans: own }] of byId) {
    spans[kind] = [...(spans[kind] ?? []), ...own]
    const group = groups.get(root(id)) ?? {}
    group[kind] = [...(group[kind] ?? []), ...own]
    groups.set(root(id), group)
  }
  return { text, spans, groups: [...groups.values()] }
}

const kindOf = (name: string) => /source|cue|content/i.exec(name)?.[0].toLowerCase() ?? name.toLowerCase()

function unitsByPoint(text: string): (point: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (point) => point
  const units = [0]
  for (const character of text) units.push((units.at(-1) ?? 0) + character.length)
  return (point) => units[point] ?? text.length
}

/** CT24: a header, then `id TAB text TAB Yes|No`. */
export function readWorthTable(file: string): { text: string; isWorthy: boolean }[] {
  const [head = '', ...rows] = file.split(/\r?\n/)
  const columns = head.split('\t')
  const textAt = columns.findIndex((name) => /text|sentence$/i.test(name) && !/id$/i.test(name))
  const labelAt = columns.findIndex((name) => /label/i.test(name))
  return rows
    .map((row) => row.split('\t'))
    .filter((row) => row.length > Math.max(textAt, labelAt) && labelAt >= 0)
    .map((row) => ({ text: row[textAt] ?? '', isWorthy: /^(?:yes|1|true)/i.test(row[labelAt] ?? '') }))
}
