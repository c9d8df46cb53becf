import { type Rating, ratings } from '@/lib/model/ratings'
import type { PaperBlock, PaperRow, Run } from './paper'
import {
  badge,
  claimRun,
  linkRun,
  type Pen,
  par,
  parBlock,
  partHead,
  quiet,
  spokenPar,
  strong,
  table,
  words,
} from './paper-pieces'
import type { Over } from './report-model'

/** The head of the report: whose it is, what it is about, what the desk decided, how the claims stand. */
export function frontMatter(pen: Pen): PaperBlock[] {
  const { report, say } = pen
  const { masthead: head } = report
  const facts = report.over ? factsOfMany(pen, report.over) : factsOfOne(pen)
  return [
    {
      kind: 'brand',
      left: [strong(say('report.title')), quiet(` ${known(pen)}`)],
      right: [words(report.newsroom)],
    },
    { kind: 'title', par: spokenPar(head.headline) },
    { kind: 'facts', items: facts.map(([label, runs]) => ({ label, runs })) },
    { kind: 'front', decision: decision(pen), tally: tally(pen) },
  ]
}

function factsOfOne({ report: { masthead: head }, say, day, moment }: Pen): [string, Run[]][] {
  const published = head.publishedOn ? day(head.publishedOn) : say('report.page.no_date')
  return [
    [
      say('report.page.published_by'),
      [head.url ? linkRun(head.url, head.outlet) : words(head.outlet), words(`, ${published}`)],
    ],
    [
      say('report.page.language'),
      [words(say('report.page.length', { language: head.languageName, words: head.words }))],
    ],
    [say('report.page.brought_in'), [words(moment(head.broughtInAt))]],
    [say('report.page.text_hash'), [words(head.sha256, { style: 'mono' })]],
    ...(head.byline ? [[say('report.page.byline'), [words(head.byline)]] as [string, Run[]]] : []),
    ...(head.revisions > 1
      ? [
          [
            say('report.page.revision'),
            [words(say('report.page.revision_of', { number: head.revision, total: head.revisions }))],
          ] as [string, Run[]],
        ]
      : []),
  ]
}

const factsOfMany = ({ report, say }: Pen, { sentence, articles }: Over): [string, Run[]][] => [
  [say('report.over.scope'), [words(sentence)]],
  [
    say('report.over.articles'),
    [words(say('report.over.counted', { articles, claims: report.claims.length }))],
  ],
]

/** "VR-2026-0001, edition 2", or that it is a draft. */
export const known = ({ report: { number, edition }, say }: Pen): string =>
  number === null ? say('report.draft') : say('report.numbered', { number, edition: edition ?? 1 })

function decision({ report, say, moment }: Pen) {
  const { number, issuer, composedAt, decision: said } = report
  const when = moment(composedAt)
  return {
    label: say('report.page.decision'),
    decided: said !== null,
    said: said ?? say(number === null ? 'report.page.no_decision_draft' : 'report.page.no_decision'),
    by:
      number === null
        ? say('report.page.drawn_up', { when })
        : say('report.page.issued', { when, who: issuer ?? say('entry.house') }),
  }
}

function tally({ report, say, count }: Pen) {
  const most = Math.max(1, ...report.tally.map(({ claims }) => claims))
  return {
    caption: say('report.page.by_status'),
    rows: report.tally.map(({ look, claims }) => ({ look, claims: count(claims), share: claims / most })),
  }
}

export function summaryPart(pen: Pen): PaperBlock[] {
  const { report, say } = pen
  const column = (name: string) => say(`report.column.${name}`)
  const rows: PaperRow[] = report.changes.map(({ claim, change }) => ({
    cells: [[par([{ ...claimRun(pen, claim), style: 'strong' }])], [par([badge(claim.look)])], [par(change)]],
  }))
  return [
    partHead(pen, 'summary'),
    ...report.summary.map((paragraph) => parBlock(paragraph, 'lede')),
    ...(rows.length > 0
      ? [
          table(
            say('report.page.changes', { count: rows.length }),
            [
              { head: column('claim'), width: 13 },
              { head: column('status'), width: 36 },
              { head: column('change'), width: -1 },
            ],
            rows,
          ),
        ]
      : []),
  ]
}

export function glancePart(pen: Pen): PaperBlock[] {
  const { report, say } = pen
  const column = (name: string) => say(`report.column.${name}`)
  const rows: PaperRow[] = report.claims.map((claim) => ({
    cells: [
      [par([{ ...claimRun(pen, claim), style: 'strong' }])],
      [spokenPar(claim.brief)],
      [par([badge(claim.look)])],
      [par(claim.verdict?.attribution ?? '—')],
      [par(claim.finding)],
    ],
  }))
  const used = ratings.filter((rating) => report.claims.some(({ look }) => look.code === rating))
  return [
    partHead(pen, 'glance'),
    table(
      say('report.page.glance', { count: report.claims.length }),
      [
        { head: column('number'), width: 10 },
        { head: column('claim'), width: -3 },
        { head: column('status'), width: 36 },
        { head: column('said'), width: 26 },
        { head: column('finding'), width: -2 },
      ],
      rows,
    ),
    ...(used.length > 0 ? [{ kind: 'together' as const, blocks: [meanings(pen, used)] }] : []),
  ]
}

function meanings({ report, say }: Pen, used: readonly Rating[]): PaperBlock {
  return table(
    say('report.page.means'),
    [
      { head: say('report.column.status'), width: 36 },
      { head: say('report.page.means_rating'), width: -1 },
    ],
    used.map((rating) => ({
      cells: [
        [par([badge(report.claims.find(({ look }) => look.code === rating)!.look)])],
        [par(say(`review.rating_means.${rating}`))],
      ],
    })),
  )
}

/** What a reader of the edition before has to know first. */
export function sinceLast(pen: Pen): PaperBlock[] {
  const { report, say, moment } = pen
  const since = report.sinceLast
  if (!since) return []
  const { number, edition, issuedAt, changes } = since
  return [
    {
      kind: 'heading',
      level: 1,
      id: 'since',
      text: say('edition.title', { edition }),
    },
    parBlock(say('edition.compared', { number, when: moment(issuedAt) })),
    changes.length === 0
      ? parBlock(say('edition.nothing'))
      : {
          kind: 'list',
          ordered: false,
          items: changes.map(({ claim, sentence }): Run[] =>
            claim
              ? [
                  {
                    ...claimRun(pen, claim),
                    style: 'strong',
                    text: say('report.claim_number', { number: claim.number }),
                  },
                  words(`: ${sentence}`),
                ]
              : [words(sentence)],
          ),
        },
  ]
}
