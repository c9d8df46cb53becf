// Sets a report as a Word file, from the same paper as the PDF. The one place that knows the docx library.
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import { unzipSync, zipSync } from 'fflate'
import { setPng } from './set-png.mjs'

const ink = '16202A'
const faint = '4D5964'
const tones = {
  good: { ink: '14603A', soft: 'E6F3EC', underline: 'single' },
  warn: { ink: '7A4D00', soft: 'FCF1D9', underline: 'dash' },
  bad: { ink: '9C1527', soft: 'FBE8EA', underline: 'wave' },
  neutral: { ink: '47535E', soft: 'E9EDF1', underline: 'double' },
  violet: { ink: '43479C', soft: 'EBECFA', underline: 'dotted' },
}
/** A4 between its margins, in twentieths of a point. */
const pageWidth = 9978
const mm = 56.7

/**
 * @param {{ paper: import('@/lib/report/paper').Paper }} job
 * @returns {Promise<Uint8Array>}
 */
export async function setDocx({ paper }) {
  const desk = { paper, footnotes: {}, count: 0 }
  const children = paper.blocks.flatMap((block) => setBlock(desk, block))
  const small = (runs, more = {}) => new Paragraph({ style: 'Small', children: runs, ...more })
  const packed = await Packer.toBuffer(
    new Document({
      title: clean(paper.title),
      creator: clean(paper.newsroom),
      lastModifiedBy: clean(paper.newsroom),
      description: clean(paper.about),
      keywords: clean(paper.keywords.join(', ')),
      features: { updateFields: true },
      styles: styles(paper.language),
      numbering: {
        config: [
          { reference: 'steps', levels: [level(LevelFormat.DECIMAL, '%1.')] },
          { reference: 'points', levels: [level(LevelFormat.BULLET, '•')] },
        ],
      },
      footnotes: desk.footnotes,
      sections: [
        {
          properties: {
            titlePage: true,
            page: {
              size: { width: 11906, height: 16838 },
              margin: { top: 1134, bottom: 1020, left: 964, right: 964 },
            },
          },
          headers: {
            first: new Header({ children: [small([])] }),
            default: new Header({
              children: [
                small([new TextRun(`${clean(paper.running[0])}\t${clean(paper.running[1])}`)], rightTab),
              ],
            }),
          },
          footers: { default: pageFoot(paper, small), first: pageFoot(paper, small) },
          children,
        },
      ],
    }),
  )
  return sameBytesAlways(packed, paper)
}

const rightTab = { tabStops: [{ type: TabStopType.RIGHT, position: pageWidth }] }
const pageFoot = (paper, small) =>
  new Footer({
    children: [
      small(
        [
          new TextRun(clean(paper.footer)),
          new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
        rightTab,
      ),
    ],
  })

const level = (format, text) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 360, hanging: 260 } } },
})

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot hold them
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const clean = (text) => text.toWellFormed().replace(unprintable, '\ufffd')

// ── words ──

/** Which letters a language is written in decides which of Word's three languages a run has. */
const eastAsian = new Set(['zh', 'ja', 'ko'])
const letters = {
  ko: 'Noto Sans KR',
  zh: 'Noto Sans SC',
  ja: 'Noto Sans SC',
  ar: 'Amiri',
  fa: 'Amiri',
  ur: 'Amiri',
  he: 'Noto Sans Hebrew',
}

function spoken({ language, rtl }) {
  const base = language?.split('-')[0].toLowerCase()
  return {
    ...(language && {
      language: {
        value: language,
        ...(rtl && { bidirectional: language }),
        ...(eastAsian.has(base) && { eastAsia: language }),
      },
    }),
    ...(letters[base] && { font: letters[base] }),
    ...(rtl && { rightToLeft: true }),
  }
}

/** @returns {import('docx').ParagraphChild[]} */
function setRun(desk, run, par, more = {}) {
  if ('badge' in run) return [badgeRun(run.badge)]
  if ('claim' in run) {
    const number = new TextRun({
      text: String(run.claim),
      superScript: true,
      bold: true,
      color: tones[run.tone].ink,
    })
    return [run.to ? new InternalHyperlink({ anchor: run.to, children: [number] }) : number]
  }
  const { text, style, mark, url, to } = run
  const words = new TextRun({
    text: clean(text),
    ...more,
    ...spoken({ language: run.language ?? par?.language, rtl: run.rtl ?? par?.rtl }),
    ...(style === 'strong' && { bold: true }),
    ...(style === 'quiet' && { color: faint }),
    ...(style === 'mono' && { font: 'Noto Sans Mono', size: 13 }),
    ...(mark && { underline: { type: tones[mark].underline, color: tones[mark].ink } }),
    ...((url || to) && { style: 'Hyperlink' }),
  })
  if (url) return [new ExternalHyperlink({ link: url, children: [words] }), ...footnote(desk, run)]
  return [to ? new InternalHyperlink({ anchor: to, children: [words] }) : words]
}

/** On paper an address behind a word is lost, so it stands in a footnote; one that is printed anyway does not. */
function footnote(desk, { text, url }) {
  if (text === url) return []
  desk.count += 1
  desk.footnotes[desk.count] = {
    children: [
      new Paragraph({
        style: 'FootnoteText',
        children: [
          new ExternalHyperlink({
            link: url,
            children: [new TextRun({ text: clean(url), style: 'Hyperlink' })],
          }),
        ],
      }),
    ],
  }
  return [new FootnoteReferenceRun(desk.count)]
}

const badgeRun = ({ tone, label }) =>
  new TextRun({
    text: `\u00a0${clean(label)}\u00a0`,
    bold: true,
    color: tones[tone].ink,
    shading: { type: ShadingType.CLEAR, fill: tones[tone].soft },
  })

const roles = { quote: 'Quote', gloss: 'Gloss', lede: 'Lede', quiet: 'Quiet', excerpt: undefined }

const setPar = (desk, par, more = {}) =>
  new Paragraph({
    ...(roles[par.role] && { style: roles[par.role] }),
    ...(par.rtl && { bidirectional: true }),
    ...more,
    children: par.runs.flatMap((run) => setRun(desk, run, par)),
  })

// ── blocks ──

const setters = {
  brand: (desk, { left, right }) => [
    new Paragraph({
      style: 'Kicker',
      ...rightTab,
      children: [
        ...left.flatMap((run) => setRun(desk, run)),
        new TextRun('\t'),
        ...right.flatMap((run) => setRun(desk, run)),
      ],
    }),
  ],
  title: (desk, { par }) => [setPar(desk, par, { heading: HeadingLevel.TITLE, style: 'Title' })],
  facts: (desk, { items }) =>
    items.map(({ label, runs }) => setPar(desk, { runs: [{ text: `${label}: `, style: 'quiet' }, ...runs] })),
  front: (desk, { decision, tally }) => [
    plain(decision.label, 'Caption'),
    new Paragraph({
      children: [
        new TextRun({ text: clean(decision.said), bold: decision.decided, size: decision.decided ? 24 : 18 }),
      ],
    }),
    plain(decision.by, 'Quiet'),
    ...setters.table(desk, {
      caption: tally.caption,
      columns: [
        { head: desk.paper.words.status, width: 60 },
        { head: desk.paper.words.claims, width: 30 },
      ],
      rows: tally.rows.map(({ look, claims }) => ({
        cells: [[{ runs: [{ badge: look }] }], [{ runs: [{ text: claims }] }]],
      })),
    }),
  ],
  contents: ({ paper }) => [
    plain(paper.words.contents, 'Caption'),
    new TableOfContents(clean(paper.words.contents), { hyperlink: true, headingStyleRange: '1-2' }),
  ],
  heading: (_, { level: depth, id, number, text, badge }) => {
    const words = [
      new TextRun(number ? `${number}  ${clean(text)}` : clean(text)),
      ...(badge ? [new TextRun('  '), badgeRun(badge)] : []),
    ]
    return [
      new Paragraph({
        heading: [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][depth - 1],
        children: id ? [new Bookmark({ id, children: words })] : words,
      }),
    ]
  },
  par: (desk, { par }) => [setPar(desk, par)],
  list: (desk, { ordered, items }) => {
    // Each list counts from one: an instance of its own.
    desk.lists = (desk.lists ?? 0) + 1
    const numbering = { reference: ordered ? 'steps' : 'points', level: 0, instance: desk.lists }
    return items.map((runs) => setPar(desk, { runs }, { numbering }))
  },
  table: (desk, { caption, columns, rows }) => {
    const widths = widthsOf(columns)
    const head = new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: columns.map((column, i) =>
        cellOf(
          [
            new Paragraph({
              style: 'Cell',
              keepNext: true,
              children: [new TextRun({ text: clean(column.head), bold: true })],
            }),
          ],
          widths[i],
          true,
        ),
      ),
    })
    const body = rows.map(
      ({ id, cells }) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((pars, i) => {
            const set = pars.map((par) =>
              setPar(desk, par, { style: par.role === 'quiet' ? 'CellQuiet' : 'Cell' }),
            )
            const marked =
              id && i === 0
                ? [
                    new Paragraph({
                      style: 'Cell',
                      children: [
                        new Bookmark({ id, children: pars[0].runs.flatMap((run) => setRun(desk, run)) }),
                      ],
                    }),
                  ]
                : set
            return cellOf(marked.length > 0 ? marked : [new Paragraph({ style: 'Cell' })], widths[i])
          }),
        }),
    )
    return [
      ...(caption ? [plain(caption, 'Caption', { keepNext: true })] : []),
      new Table({
        width: { size: pageWidth, type: WidthType.DXA },
        columnWidths: widths,
        tableLook: { firstRow: true, noHBand: true, noVBand: true },
        rows: [head, ...body],
      }),
      new Paragraph({ style: 'Cell' }),
    ]
  },
  axes: (desk, { items }) =>
    items.map(({ label, runs, means }) =>
      setPar(desk, {
        runs: [
          { text: `${label} `, style: 'quiet' },
          ...runs,
          ...(means ? [{ text: ` ${means}`, style: 'quiet' }] : []),
        ],
      }),
    ),
  beside: (desk, { main, side }) => [...main, ...side].flatMap((block) => setBlock(desk, block)),
  together: (desk, { blocks }) => blocks.flatMap((block) => setBlock(desk, block)),
  galley: (desk, { rows }) =>
    rows.flatMap(({ place, loud, words, notes, also }) => [
      new Paragraph({
        style: 'Galley',
        ...(words.rtl && { bidirectional: true }),
        children: [
          new TextRun({ text: `${clean(place)}  `, color: faint, size: 15, font: 'Noto Sans' }),
          ...words.runs.flatMap((run) => setRun(desk, run, words, loud ? { bold: true } : {})),
        ],
      }),
      ...notes.map(({ number, look, finding, to }) =>
        setPar(
          desk,
          {
            runs: [
              { text: `${number} `, style: 'strong', ...(to && { to }) },
              { badge: look },
              { text: ` ${finding}` },
            ],
          },
          { style: 'Note' },
        ),
      ),
      ...(also.length > 0 ? [setPar(desk, { runs: also }, { style: 'Note' })] : []),
    ]),
  map: (_, { svg, width, height, title, alt, caption }) => {
    const scale = Math.min(1, 640 / width, 860 / height)
    return [
      new Paragraph({
        // Without a rule for the line, LibreOffice cuts the picture to the height of one.
        spacing: { line: 240, lineRule: 'auto' },
        keepNext: true,
        children: [
          new ImageRun({
            type: 'svg',
            data: Buffer.from(svg),
            transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
            fallback: { type: 'png', data: Buffer.from(setPng({ svg, width, height })) },
            altText: { name: clean(title), title: clean(title), description: clean(alt) },
          }),
        ],
      }),
      plain(caption, 'Caption'),
    ]
  },
  chain: (desk, { stops }) => [
    setPar(desk, {
      runs: stops.flatMap(({ name, code, to, used }) => [
        { text: name, style: 'strong' },
        { text: ' (' },
        { text: code, ...(to && { to }) },
        { text: used === null ? ')' : ')  → ' },
        ...(used === null ? [] : [{ text: `${used}  → `, style: 'quiet' }]),
      ]),
    }),
  ],
}

const setBlock = (desk, block) => setters[block.kind](desk, block)

const plain = (text, style, more = {}) =>
  new Paragraph({ style, ...more, children: [new TextRun(clean(text))] })

function widthsOf(columns) {
  const fixed = columns.reduce((sum, { width }) => sum + Math.max(0, width) * mm, 0)
  const shares = columns.reduce((sum, { width }) => sum + Math.max(0, -width), 0)
  return columns.map(({ width }) =>
    Math.round(width > 0 ? width * mm : (-width / shares) * Math.max(0, pageWidth - fixed)),
  )
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const cellOf = (children, width, head = false) =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 0, right: 100 },
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: { style: BorderStyle.SINGLE, size: head ? 10 : 4, color: head ? ink : 'D3DAE0' },
    },
  })

// ── styles ──

const auto = (spacing) => ({ ...spacing, lineRule: 'auto' })
const locales = { en: 'en-GB', id: 'id-ID' }

/** Overriding a heading drops its outline level, and a file without outline levels has no headings: so it is said again. */
const headingStyle = (size, outlineLevel, before, after, more = {}) => ({
  run: { size, bold: true, color: ink },
  paragraph: { outlineLevel, keepNext: true, spacing: { before, after }, ...more },
})

const styles = (language) => ({
  default: {
    document: {
      run: {
        font: { ascii: 'Noto Sans', hAnsi: 'Noto Sans', eastAsia: 'Noto Sans SC', cs: 'Amiri' },
        size: 18,
        color: ink,
        language: { value: locales[language], eastAsia: 'zh-CN', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: auto({ after: 100, line: 276 }) },
    },
    title: {
      run: { font: 'Noto Serif', size: 40, bold: true },
      paragraph: { spacing: { before: 240, after: 160 } },
    },
    heading1: headingStyle(26, 0, 360, 140, {
      border: { top: { style: BorderStyle.SINGLE, size: 12, color: ink, space: 6 } },
    }),
    heading2: headingStyle(21, 1, 300, 90),
    heading3: headingStyle(18, 2, 140, 40),
    hyperlink: { run: { color: '0B4F8A', underline: { type: 'single', color: '0B4F8A' } } },
  },
  paragraphStyles: [
    styleOf('Cell', 'Table cell', { size: 16 }, { spacing: auto({ after: 20, line: 250 }) }),
    styleOf(
      'CellQuiet',
      'Table cell, quiet',
      { size: 15, color: faint },
      { spacing: auto({ after: 20, line: 250 }) },
    ),
    styleOf('Small', 'Small print', { size: 15, color: faint }, {}),
    styleOf('Kicker', 'Kicker', { size: 17 }, {}),
    styleOf('Quiet', 'Quiet', { size: 17, color: faint }, {}),
    styleOf('Lede', 'Lede', { size: 20 }, {}),
    styleOf('Gloss', 'Gloss', { color: faint }, { indent: { left: 200 } }),
    styleOf(
      'Note',
      'Margin note',
      { size: 16 },
      { indent: { left: 700 }, spacing: auto({ after: 60, line: 250 }) },
    ),
    styleOf('Caption', 'caption', { size: 16, color: faint }, { spacing: { before: 160, after: 60 } }),
    styleOf(
      'Quote',
      'Quote',
      { font: 'Noto Serif', size: 19 },
      {
        indent: { left: 200 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, color: '9AA5B0', space: 8 } },
      },
    ),
    styleOf(
      'Galley',
      'Galley',
      { font: 'Noto Serif', size: 20 },
      { spacing: auto({ before: 120, after: 60, line: 340 }) },
    ),
  ],
})

const styleOf = (id, name, run, paragraph) => ({ id, name, basedOn: 'Normal', run, paragraph })

// ── bytes ──

/** The library writes the hour it ran, and names links by chance; the same report is to be the same bytes. */
function sameBytesAlways(packed, { at, language }) {
  const when = at.replace(/\.\d+Z$/, 'Z')
  const parts = unzipSync(packed)
  const names = Object.keys(parts).sort(contentTypesFirst)
  const links = new Map()
  const counted = (id) => {
    if (!links.has(id)) links.set(id, `rIdLink${links.size + 1}`)
    return links.get(id)
  }
  for (const name of names.filter((each) => /\.(xml|rels)$/.test(each))) {
    const text = decoder.decode(parts[name]).replace(/(?<=")rId[\w-]{21}(?=")/g, counted)
    parts[name] = encoder.encode(name === 'docProps/core.xml' ? datedAs(text, when, language) : text)
  }
  return zipSync(Object.fromEntries(names.map((name) => [name, parts[name]])), {
    mtime: new Date(1980, 0, 1),
    level: 6,
  })
}

const datedAs = (core, when, language) =>
  core
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${when}`)
    .replace('</cp:coreProperties>', `<dc:language>${locales[language]}</dc:language></cp:coreProperties>`)

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/** Readers expect [Content_Types].xml to come first. */
const contentTypesFirst = (a, b) =>
  Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1)
