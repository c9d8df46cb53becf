import type { PaperBlock, Par, Run } from './paper'
import {
  claimRuns,
  linkRun,
  type Pen,
  par,
  parBlock,
  partHead,
  quiet,
  strong,
  table,
  words,
} from './paper-pieces'
import type { RegisteredSource, Signature, TrailEntry } from './report-model'

export function sourcesPart(pen: Pen): PaperBlock[] {
  const { report, say } = pen
  const column = (name: string) => say(`report.column.${name}`)
  return [
    partHead(pen, 'sources'),
    table(
      say('report.page.sources', { count: report.sources.length }),
      [
        { head: column('number'), width: 12 },
        { head: column('source'), width: 54 },
        { head: column('address'), width: -1 },
        { head: column('access'), width: 22 },
        { head: column('claims'), width: 30 },
      ],
      report.sources.map((source) => ({
        id: source.code,
        cells: [
          [par([strong(source.code)])],
          whoItIs(pen, source),
          whereItStands(pen, source),
          [par(reading(pen, source))],
          [par(source.claims.length > 0 ? claimRuns(pen, source.claims) : '—')],
        ],
      })),
    ),
  ]
}

function whoItIs({ say }: Pen, source: RegisteredSource): Par[] {
  const about = [
    source.kindLabel,
    source.described,
    source.country,
    source.owner && say('report.page.owned_by', { owner: source.owner }),
    source.reliability &&
      `${source.reliability}${source.reliabilityWhy ? ` (${source.reliabilityWhy})` : ''}`,
  ]
  return [
    par([strong(source.name)]),
    par(about.filter(Boolean).join(', '), 'quiet'),
    ...(source.aliases.length > 0
      ? [par(say('report.page.also_called', { names: source.aliases.join(', ') }), 'quiet')]
      : []),
    ...(source.retractedWhy
      ? [par([strong(say('report.page.retracted', { why: source.retractedWhy }))])]
      : []),
  ]
}

function whereItStands({ say, day }: Pen, { url, appearances }: RegisteredSource): Par[] {
  const places = appearances.flatMap(({ url: at, archivedUrl, date, languageName }) => [
    ...(at || archivedUrl
      ? [
          par([
            ...(at ? [linkRun(at)] : []),
            ...(archivedUrl
              ? [words(' ('), linkRun(archivedUrl, say('report.page.archived')), words(')')]
              : []),
          ]),
        ]
      : []),
    ...(date || languageName
      ? [par([date && day(date), languageName].filter(Boolean).join(', '), 'quiet' as const)]
      : []),
  ])
  const all = [
    ...(url && !appearances.some((each) => each.url === url) ? [par([linkRun(url)])] : []),
    ...places,
  ]
  return all.length > 0 ? all : [par('—')]
}

function reading({ say }: Pen, source: RegisteredSource): string {
  if (source.isOutlet) return say('report.page.the_article')
  return (
    (['read', 'trusted', 'unavailable'] as const)
      .filter((access) => source[access] > 0)
      .map((access) => `${source[access]} ${say(`report.card_access.${access}`)}`)
      .join(', ') || '—'
  )
}

export function signaturesPart(pen: Pen): PaperBlock[] {
  const { report, say } = pen
  const column = (name: string) => say(`report.column.${name}`)
  return [
    partHead(pen, 'signatures'),
    report.signatures.length === 0
      ? parBlock(say('report.page.no_signatures'))
      : table(
          say('report.page.signatures'),
          [
            { head: column('who'), width: 46 },
            { head: column('verdicts'), width: -1 },
            { head: column('signed'), width: -1 },
          ],
          report.signatures.map((each) => ({
            cells: [
              [par([strong(each.who)])],
              concluded(pen, each),
              [
                par(
                  each.signed.length > 0
                    ? claimRuns(
                        pen,
                        each.signed.map(({ claim }) => claim),
                      )
                    : '—',
                ),
              ],
            ],
          })),
        ),
  ]
}

function concluded(pen: Pen, { concluded: given }: Signature): Par[] {
  const kinds = [...new Set(given.map(({ kindLabel }) => kindLabel))]
  const pars = kinds.map((kind) =>
    par([
      words(`${kind}: `),
      ...claimRuns(
        pen,
        given.filter(({ kindLabel }) => kindLabel === kind).map(({ claim }) => claim),
      ),
    ]),
  )
  return pars.length > 0 ? pars : [par('—')]
}

export function correctionsPart(pen: Pen): PaperBlock[] {
  const { report, say } = pen
  return [
    partHead(pen, 'corrections'),
    ...(report.corrections.length === 0
      ? [parBlock(say('report.page.no_corrections'))]
      : [
          {
            kind: 'list' as const,
            ordered: false,
            items: report.corrections.map(({ sentence, why }): Run[] => [strong(sentence), words(` ${why}`)]),
          },
        ]),
  ]
}

export function trailPart(pen: Pen): PaperBlock[] {
  const { report, say } = pen
  const column = (name: string) => say(`report.column.${name}`)
  return [
    partHead(pen, 'trail'),
    report.trail.length === 0
      ? parBlock(say('report.page.no_trail'))
      : table(
          say('report.page.trail'),
          [
            { head: column('when'), width: 36 },
            { head: column('what'), width: -1 },
            { head: column('digest'), width: 31 },
          ],
          report.trail.map((entry) => ({ cells: trailCells(pen, entry) })),
        ),
  ]
}

/** Long values are told in short: the dossier has them whole. */
const short = (text: string | null) =>
  text === null ? '—' : text.length > 90 ? `${text.slice(0, 88)}…` : text

const trailCells = ({ moment }: Pen, { at, sentence, why, changes, digest }: TrailEntry): Par[][] => [
  [par(moment(at))],
  [
    par(why ? `${sentence}: ${why}` : sentence),
    ...changes.map(({ field, before, after }) =>
      par([quiet(`${field}: ${before === null ? short(after) : `${short(before)} → ${short(after)}`}`)]),
    ),
  ],
  [par([words(`${digest.slice(0, 8)}…${digest.slice(-6)}`, { style: 'mono' })])],
]

export const methodPart = (pen: Pen): PaperBlock[] => [
  partHead(pen, 'method'),
  ...pen.report.method.map((paragraph) => parBlock(paragraph)),
]

export const checkPart = (pen: Pen): PaperBlock[] => [
  partHead(pen, 'check'),
  { kind: 'list', ordered: true, items: pen.report.howToCheck.map((step) => [words(step)]) },
]
