import type { PaperBlock, PaperRow, PaperStop, Par, Run } from './paper'
import {
  badge,
  linesOf,
  linkRun,
  type Pen,
  par,
  parBlock,
  partHead,
  quiet,
  sourcePlace,
  sourceRuns,
  spokenPar,
  strong,
  subHead,
  table,
  words,
} from './paper-pieces'
import type {
  ArticleHead,
  ReportClaim,
  ReportEvidence,
  ReportHop,
  ReportVerdict,
  StripStop,
} from './report-model'

export const claimsPart = (pen: Pen): PaperBlock[] => [
  partHead(pen, 'claims'),
  ...pen.report.claims.flatMap((claim) => [
    ...(claim.opens ? articleHead(pen, claim.opens) : []),
    ...(pen.layout === 'full' ? claimBlocks(pen, claim) : registerBlocks(pen, claim)),
  ]),
]

/** In a report on many articles: whose claims follow. */
const articleHead = ({ day }: Pen, { headline, outlet, url, publishedOn }: ArticleHead): PaperBlock[] => [
  { kind: 'heading', level: 2, text: headline.text },
  parBlock(
    [url ? linkRun(url, outlet) : words(outlet), ...(publishedOn ? [words(`, ${day(publishedOn)}`)] : [])],
    'quiet',
  ),
]

/**
 * A claim among many: its finding, its words, the verdict in a line, why, and one table of whatever bears on it.
 * Strips, boxes and shapes cost ten times the time and the memory of that.
 */
function registerBlocks(pen: Pen, claim: ReportClaim): PaperBlock[] {
  const { number, look, finding, quotes, gloss, brief, verdict, flags, replies } = claim
  const { say } = pen
  const column = (name: string) => say(`report.column.${name}`)
  const outcome = verdict
    ? [verdict.rating.label, verdict.attribution, verdict.confidence, verdict.by].join(' · ')
    : say('report.page.no_verdict')
  const rows: PaperRow[] = [
    ...claim.hops.map((hop) => ({
      cells: [
        [par(hop.ref)],
        [par([words(`${hop.source.code} ${hop.source.name}`)])],
        [hop.excerpt ? spokenPar(hop.excerpt) : par('—')],
        [par(hop.accessLabel)],
      ],
    })),
    ...claim.evidence.map((each) => ({
      cells: [
        [par(each.ref)],
        [par(each.title)],
        [each.excerpt ? spokenPar(each.excerpt) : par('—')],
        [par(each.stanceLabel)],
      ],
    })),
  ]
  return [
    { kind: 'heading', level: 2, id: `c${number}`, number: String(number), text: finding },
    { kind: 'par', par: spokenPar(quotes[0] ?? brief) },
    ...(gloss ? [{ kind: 'par' as const, par: spokenPar(gloss, 'quiet') }] : []),
    parBlock([strong(look.label), words(`. ${outcome}. ${claim.independence}.`)]),
    ...(verdict ? linesOf(verdict.rationale).map((each): PaperBlock => ({ kind: 'par', par: each })) : []),
    ...(verdict?.changeAsked
      ? [parBlock([strong(`${say('report.page.change')}: `), words(verdict.changeAsked)])]
      : []),
    ...(flags.length > 0 ? [parBlock(flags.map(({ title }) => title).join('; '), 'quiet')] : []),
    ...replies.map(({ sentence, answer }) => parBlock(`${sentence} ${answer?.text ?? ''}`)),
    ...(rows.length > 0
      ? [
          {
            kind: 'table' as const,
            caption: '',
            columns: [
              { head: column('ref'), width: 13 },
              { head: column('source'), width: 42 },
              { head: column('says'), width: -1 },
              { head: column('access'), width: 34 },
            ],
            rows,
          },
        ]
      : []),
  ]
}

function claimBlocks(pen: Pen, claim: ReportClaim): PaperBlock[] {
  return [
    { kind: 'together', blocks: [...claimHead(claim), ...verdictBlocks(pen, claim)] },
    ...chainBlocks(pen, claim),
    ...hopsTable(pen, claim),
    ...flagList(pen, claim),
    ...evidenceTable(pen, claim),
    ...replyBlocks(pen, claim),
    ...historyList(pen, claim),
    ...signedLine(pen, claim),
  ]
}

function claimHead({
  number,
  look,
  finding,
  quotes,
  statement,
  gloss,
  note,
  brief,
}: ReportClaim): PaperBlock[] {
  const said = quotes.length > 0 ? quotes : [brief]
  return [
    { kind: 'heading', level: 2, id: `c${number}`, number: String(number), text: finding, badge: look },
    ...said.map((quote): PaperBlock => ({ kind: 'par', par: spokenPar(quote, 'quote') })),
    ...(statement && quotes.length > 0 ? [{ kind: 'par' as const, par: spokenPar(statement, 'gloss') }] : []),
    ...(gloss ? [{ kind: 'par' as const, par: spokenPar(gloss, 'gloss') }] : []),
    ...(note ? linesOf(note, 'quiet').map((each): PaperBlock => ({ kind: 'par', par: each })) : []),
  ]
}

/** Both axes side by side, so that nobody reads one as the other. */
function verdictBlocks({ say }: Pen, { verdict, look }: ReportClaim): PaperBlock[] {
  if (!verdict) return [parBlock(say('report.page.no_verdict'), 'quiet')]
  const { rating } = verdict
  const blocks = (pars: Par[]) => pars.map((each): PaperBlock => ({ kind: 'par', par: each }))
  const why = [
    subHead(say('report.page.rationale')),
    ...blocks(linesOf(verdict.rationale)),
    ...(verdict.faithfulWhy
      ? [subHead(say('report.page.faithful_why')), ...blocks(linesOf(verdict.faithfulWhy))]
      : []),
  ]
  return [
    {
      kind: 'axes',
      items: [
        {
          label: say('review.rating_question'),
          runs: [badge(rating)],
          means: say(`review.rating_means.${rating.code}`),
        },
        {
          label: say('review.attribution_question'),
          runs: [strong(verdict.attribution)],
          means: verdict.attributionMeans,
        },
        { label: say('report.page.confidence'), runs: [strong(verdict.confidence)], means: null },
      ],
    },
    ...(look.code === rating.code ? [] : [parBlock(say('report.page.not_in_force'), 'quiet')]),
    ...(verdict.changeAsked === null
      ? why
      : [
          {
            kind: 'beside' as const,
            main: why,
            side: [subHead(say('report.page.change')), ...blocks(linesOf(verdict.changeAsked))],
          },
        ]),
  ]
}

function chainBlocks(pen: Pen, { lines, moreLines, independence }: ReportClaim): PaperBlock[] {
  const { say } = pen
  if (lines.length === 0) return []
  return [
    subHead(say('report.page.chain')),
    parBlock(`${independence}.`, 'quiet'),
    ...lines.map(
      (line): PaperBlock => ({
        kind: 'chain',
        stops: line.map((each) => stop(pen, each)),
        said: line
          .map(({ source, used }) => (used === null ? source.name : `${source.name}, ${used}`))
          .join(' → '),
      }),
    ),
    ...(moreLines > 0 ? [parBlock(say('report.page.more_lines', { count: moreLines }), 'quiet')] : []),
  ]
}

function stop(pen: Pen, { source, role, roleLabel, date, language, used, access }: StripStop): PaperStop {
  const under = [date && pen.day(date), role !== 'article' && pen.say(`report.card_access.${access}`)]
  return {
    role,
    over: roleLabel,
    language: language ?? '',
    name: source.name,
    code: source.code,
    ...sourcePlace(pen, source.code),
    under: under.filter(Boolean).join(' · '),
    used,
    access,
  }
}

function hopsTable(pen: Pen, { number, hops }: ReportClaim): PaperBlock[] {
  if (hops.length === 0) return []
  const column = (name: string) => pen.say(`report.column.${name}`)
  return [
    table(
      pen.say('report.page.hops', { number }),
      [
        { head: column('ref'), width: 11 },
        { head: column('source'), width: 34 },
        { head: column('says'), width: -1 },
        { head: column('use'), width: 31 },
        { head: column('access'), width: 34 },
      ],
      hops.map((hop) => hopRow(pen, hop)),
    ),
  ]
}

function hopRow(pen: Pen, hop: ReportHop): PaperRow {
  const { source, role, date, locator, excerpt, translation, note } = hop
  const about = [role, date && pen.day(date), locator].filter(Boolean).join(', ')
  return {
    cells: [
      [par([strong(hop.ref)])],
      [par(sourceRuns(pen, source)), par(about, 'quiet')],
      [
        excerpt ? spokenPar(excerpt, 'excerpt') : par(pen.say('report.page.no_excerpt'), 'quiet'),
        ...(translation ? [spokenPar(translation, 'quiet')] : []),
        ...(note ? linesOf(note, 'quiet') : []),
        ...keptPars(hop),
      ],
      hop.uses.flatMap(({ by, label, phrase }) => [
        par([words(by.code, sourcePlace(pen, by.code)), words(': '), strong(label)]),
        ...(phrase ? [spokenPar(phrase, 'quiet')] : []),
      ]),
      [par(hop.accessLabel), ...addresses(pen, hop)],
    ],
  }
}

/** The copy this newsroom kept, what it is called by its hash, and whether the excerpt stands in it. */
const keptPars = ({ kept }: Pick<ReportHop, 'kept'>): Par[] =>
  kept
    ? [
        ...(kept.checked ? [par(kept.checked, 'quiet')] : []),
        par([quiet(`${kept.sentence} `), words(kept.sha256, { style: 'mono' })], 'quiet'),
      ]
    : []

const addresses = (
  { say }: Pen,
  { url, archivedUrl }: { url: string | null; archivedUrl: string | null },
) => [
  ...(url ? [par([linkRun(url, say('report.page.address'))])] : []),
  ...(archivedUrl ? [par([linkRun(archivedUrl, say('report.page.archived'))])] : []),
]

function flagList({ say, day }: Pen, { flags, drift }: ReportClaim): PaperBlock[] {
  if (flags.length === 0 && drift.length === 0) return []
  const items = flags.map(({ title, severityLabel, sentence, dismissed }): Run[] => [
    strong(title),
    words(` (${severityLabel.toLowerCase()}). ${sentence}`),
    ...(dismissed
      ? [
          quiet(
            ` ${say('report.page.dismissed', {
              who: dismissed.by,
              when: day(dismissed.at.slice(0, 10)),
              why: dismissed.why,
            })}`,
          ),
        ]
      : []),
  ])
  const drifted = drift.map(({ from, to, sentences }): Run[] => [
    strong(`${from} → ${to}`),
    words(`: ${sentences.join(' ')}`),
  ])
  return [
    ...(items.length > 0
      ? [subHead(say('report.page.flags')), { kind: 'list' as const, ordered: false, items }]
      : []),
    ...(drifted.length > 0
      ? [subHead(say('report.page.drift')), { kind: 'list' as const, ordered: false, items: drifted }]
      : []),
  ]
}

function evidenceTable(pen: Pen, { number, evidence }: ReportClaim): PaperBlock[] {
  if (evidence.length === 0) return []
  const column = (name: string) => pen.say(`report.column.${name}`)
  return [
    table(
      pen.say('report.page.evidence', { number }),
      [
        { head: column('ref'), width: 13 },
        { head: column('evidence'), width: 48 },
        { head: column('says'), width: -1 },
        { head: column('stance'), width: 34 },
      ],
      evidence.map((each) => evidenceRow(pen, each)),
    ),
  ]
}

const evidenceRow = (pen: Pen, each: ReportEvidence): PaperRow => ({
  cells: [
    [par([strong(each.ref)])],
    [par(each.title), ...addresses(pen, each)],
    [
      each.excerpt ? spokenPar(each.excerpt, 'excerpt') : par('—'),
      ...(each.note ? linesOf(each.note, 'quiet') : []),
      ...keptPars(each),
    ],
    [par([strong(each.stanceLabel)]), ...(each.credibilityLabel ? [par(each.credibilityLabel)] : [])],
  ],
})

function replyBlocks({ say }: Pen, { replies }: ReportClaim): PaperBlock[] {
  if (replies.length === 0) return []
  return [
    subHead(say('report.page.replies')),
    {
      kind: 'list',
      ordered: false,
      items: replies.map(({ sentence, answer, url }): Run[] => [
        strong(sentence),
        ...(answer ? [words(` ${answer.text.replace(/\s*\n\s*/g, ' ')}`)] : []),
        ...(url ? [words(' '), linkRun(url, say('report.page.address'))] : []),
      ]),
    },
  ]
}

function historyList({ say, moment }: Pen, { history }: ReportClaim): PaperBlock[] {
  const others = history.filter(({ inForce }) => !inForce)
  if (others.length === 0) return []
  const told = (each: ReportVerdict): Run[] => [
    words(
      `${say('report.page.concluded_by', { kind: each.kindLabel, who: each.by, when: moment(each.at) })}: `,
    ),
    strong(each.rating.label),
    words(`, ${each.attribution.toLowerCase()}. ${each.rationale.replace(/\s*\n\s*/g, ' ')}`),
  ]
  return [subHead(say('report.page.history')), { kind: 'list', ordered: true, items: others.map(told) }]
}

function signedLine({ say, moment }: Pen, { verdict }: ReportClaim): PaperBlock[] {
  if (!verdict) return []
  const { kind, kindLabel, by, at, signOffs } = verdict
  const signed = signOffs.map(
    ({ by: who, at: when, note }) =>
      ` ${say('report.page.signed_by', { who, when: moment(when) })}${note ? `: ${note}` : ''}.`,
  )
  const unsigned = signed.length === 0 && kind === 'conclusion' ? ` ${say('report.page.not_signed')}` : ''
  return [
    parBlock(
      `${say('report.page.concluded_by', { kind: kindLabel, who: by, when: moment(at) })}.${signed.join('')}${unsigned}`,
      'quiet',
    ),
  ]
}
