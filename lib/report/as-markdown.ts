import type { ReportPart } from '@/lib/model/report-parts'
import { type Page, pageOf } from './html-pieces'
import type { ArticleHead, Over, ReportClaim, ReportModel, SinceLast } from './report-model'

/** Signs that Markdown, or a place that shows it, obeys anywhere in a line. A backslash before one prints it. */
const signs = /[\\`*_[\]<>|~&$@]/g

/** Words as they are, on one line: no sign in them means anything, not even where a line begins. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(signs, '\\$&')
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
const address = (url: string) => (/^https?:\/\/[^\s<>]+$/i.test(url) ? `<${url}>` : plain(url))
const row = (cells: readonly (string | null)[]) => `| ${cells.map((cell) => cell || '—').join(' | ')} |`
const table = (heads: readonly string[], rows: readonly (readonly (string | null)[])[]) => [
  row(heads.map(plain)),
  row(heads.map(() => '---')),
  ...rows.map(row),
  '',
]

/** The report for a wiki, an issue or an e-mail: CommonMark with tables, no HTML in it. */
export const reportAsMarkdown = (report: ReportModel): string => [...markdownPieces(report)].join('')

/** The same text piece by piece, claim by claim. */
export function* markdownPieces(report: ReportModel): Generator<string> {
  const page = pageOf(report)
  yield written(front(page))
  if (report.sinceLast) yield `\n${written(since(page, report.sinceLast))}`
  for (const part of report.parts) {
    yield `\n## ${plain(page.say(`report.section.${part}`))}\n`
    for (const lines of writers[part](page)) yield `\n${written(lines)}`
  }
}

/** One empty line between paragraphs, none at the end. */
const written = (lines: readonly string[]) =>
  `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`

const writers: Record<ReportPart, (page: Page) => Iterable<readonly string[]>> = {
  summary: (page) => [[...paragraphs(page.report.summary), ...changes(page)]],
  glance: (page) => [glance(page)],
  article: (page) => [article(page)],
  map: (page) => [links(page)],
  *claims(page) {
    for (const claim of page.report.claims) {
      if (claim.opens) yield articleHead(page, claim.opens)
      yield detail(page, claim)
    }
  },
  sources: (page) => [sources(page)],
  signatures: (page) => [signatures(page)],
  corrections: (page) => [corrections(page)],
  trail: (page) => [trail(page)],
  method: (page) => [paragraphs(page.report.method)],
  check: (page) => [page.report.howToCheck.map((each, i) => `${i + 1}. ${plain(each)}`)],
}

const paragraphs = (all: readonly string[]) => all.flatMap((each) => [plain(each), ''])

function front({ report, say, day, moment }: Page): string[] {
  const { masthead: head, number, edition, decision, over } = report
  const known =
    number === null ? say('report.draft') : say('report.numbered', { number, edition: edition ?? 1 })
  const ofMany = ({ sentence, articles }: Over): [string, string][] => [
    [say('report.over.scope'), plain(sentence)],
    [
      say('report.over.articles'),
      plain(say('report.over.counted', { articles, claims: report.claims.length })),
    ],
  ]
  const ofOne = (): [string, string][] => [
    [
      say('report.page.published_by'),
      `${plain(head.outlet)}, ${plain(head.publishedOn ? day(head.publishedOn) : say('report.page.no_date'))}${head.url ? `, ${address(head.url)}` : ''}`,
    ],
    [say('report.page.brought_in'), plain(moment(head.broughtInAt))],
    [say('report.page.text_hash'), `\`${head.sha256}\``],
  ]
  const facts: [string, string][] = [
    [say('report.title'), plain(known)],
    ...(over ? ofMany(over) : ofOne()),
    [
      say('report.page.decision'),
      plain(decision ?? say(number === null ? 'report.page.no_decision_draft' : 'report.page.no_decision')),
    ],
  ]
  return [
    `# ${plain(head.headline.text)}`,
    '',
    ...facts.map(([name, value]) => `- **${plain(name)}**: ${value}`),
    ...report.tally.map(({ look, claims }) => `- ${plain(look.label)}: ${claims}`),
    '',
  ]
}

function since({ say, moment }: Page, { edition, number, issuedAt, changes }: SinceLast): string[] {
  return [
    `## ${plain(say('edition.title', { edition }))}`,
    '',
    plain(say('edition.compared', { number, when: moment(issuedAt) })),
    '',
    ...(changes.length === 0 ? [plain(say('edition.nothing'))] : []),
    ...changes.map(
      ({ claim, sentence }) =>
        `- ${claim ? `**${plain(say('report.column.claim'))} ${claim.number}** ` : ''}${plain(sentence)}`,
    ),
  ]
}

function changes({ report, say }: Page): string[] {
  if (report.changes.length === 0) return []
  const heads = ['claim', 'status', 'change'].map((name) => say(`report.column.${name}`))
  return table(
    heads,
    report.changes.map(({ claim, change }) => [String(claim.number), plain(claim.look.label), plain(change)]),
  )
}

function glance({ report, say }: Page): string[] {
  const heads = ['number', 'claim', 'status', 'said', 'finding'].map((name) => say(`report.column.${name}`))
  return table(
    heads,
    report.claims.map(({ number, brief, look, verdict, finding }) => [
      String(number),
      plain(brief.text),
      plain(look.label),
      verdict && plain(verdict.attribution),
      plain(finding),
    ]),
  )
}

/** The article with the number of each claim behind its words. */
function article({ report }: Page): string[] {
  return report.blocks.flatMap(({ kind, runs }) => {
    const words = runs
      .map(({ text, ends }) => {
        const [, before = '', said = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
        const numbers = ends.map(({ number }) => ` \\[${number}\\]`).join('')
        return `${before && ' '}${plain(said)}${numbers}${after && ' '}`
      })
      .join('')
      .trim()
    return [kind === 'headline' ? `**${words}**` : words, '']
  })
}

function links({ report, say }: Page): string[] {
  if (report.map.links.length === 0) return [plain(say('report.page.no_links'))]
  const heads = ['from', 'to', 'use', 'access', 'claims'].map((name) => say(`report.column.${name}`))
  return table(
    heads,
    report.map.links.map(({ from, to, labels, accessLabel, claims }) => [
      plain(from.name),
      plain(to.name),
      plain(labels.join('; ')),
      plain(accessLabel),
      claims.map(({ number }) => number).join(', '),
    ]),
  )
}

function signatures({ report, say }: Page): string[] {
  if (report.signatures.length === 0) return [plain(say('report.page.no_signatures'))]
  const heads = ['who', 'verdicts', 'signed'].map((name) => say(`report.column.${name}`))
  return table(
    heads,
    report.signatures.map(({ who, concluded, signed }) => [
      plain(who),
      concluded.map(({ claim, kindLabel }) => `${plain(kindLabel)}: ${claim.number}`).join(', '),
      signed.map(({ claim }) => claim.number).join(', '),
    ]),
  )
}

const corrections = ({ report, say }: Page): string[] =>
  report.corrections.length === 0
    ? [plain(say('report.page.no_corrections'))]
    : report.corrections.map(({ sentence, why }) => `- **${plain(sentence)}** ${plain(why)}`)

/** In a report on many articles: whose claims follow. */
const articleHead = ({ day }: Page, { headline, outlet, url, publishedOn }: ArticleHead): string[] => [
  `### ${plain(headline.text)}`,
  '',
  `${plain(outlet)}${publishedOn ? `, ${plain(day(publishedOn))}` : ''}${url ? `, ${address(url)}` : ''}`,
]

function detail(page: Page, claim: ReportClaim): string[] {
  const { say, moment } = page
  const { verdict } = claim
  return [
    `### ${claim.number}\\. ${plain(claim.finding)}`,
    '',
    ...(claim.quotes.length > 0 ? claim.quotes : [claim.brief]).flatMap(({ text }) => [
      `> ${plain(text)}`,
      '',
    ]),
    ...(claim.gloss ? [plain(claim.gloss.text), ''] : []),
    `- **${plain(say('report.column.status'))}**: ${plain(claim.look.label)}`,
    ...(verdict
      ? [
          `- **${plain(say('review.rating_question'))}** ${plain(verdict.rating.label)}`,
          `- **${plain(say('review.attribution_question'))}** ${plain(verdict.attribution)}`,
          `- **${plain(say('report.page.confidence'))}**: ${plain(verdict.confidence)}`,
          `- **${plain(say('report.page.rationale'))}**: ${plain(verdict.rationale)}`,
          ...(verdict.changeAsked
            ? [`- **${plain(say('report.page.change'))}**: ${plain(verdict.changeAsked)}`]
            : []),
          `- ${plain(say('report.page.concluded_by', { kind: verdict.kindLabel, who: verdict.by, when: moment(verdict.at) }))}`,
          ...verdict.signOffs.map(
            ({ by, at }) => `- ${plain(say('report.page.signed_by', { who: by, when: moment(at) }))}`,
          ),
        ]
      : [`- ${plain(say('report.page.no_verdict'))}`]),
    ...claim.lines.map(
      (line) =>
        `- **${plain(say('report.page.chain'))}**: ${line.map(({ source, used }) => plain(source.name) + (used ? ` → (${plain(used)})` : '')).join(' ')}`,
    ),
    ...claim.flags.map(
      ({ title, sentence, dismissed }) =>
        `- **${plain(title)}**: ${plain(sentence)}${dismissed ? ` ${plain(say('report.page.dismissed', { who: dismissed.by, when: moment(dismissed.at), why: dismissed.why }))}` : ''}`,
    ),
    ...claim.drift.map(
      ({ from, to, sentences }) =>
        `- **${plain(say('report.page.drift'))}**, ${plain(from)} → ${plain(to)}: ${plain(sentences.join(' '))}`,
    ),
    ...claim.replies.map(
      ({ sentence, answer, url }) =>
        `- **${plain(say('report.page.replies'))}**: ${plain(sentence)}${answer ? ` ${plain(answer.text)}` : ''}${url ? ` ${address(url)}` : ''}`,
    ),
    '',
    ...hops(page, claim),
    ...evidence(page, claim),
  ]
}

function hops({ say }: Page, { hops }: ReportClaim): string[] {
  if (hops.length === 0) return []
  const heads = ['ref', 'source', 'says', 'access'].map((name) => say(`report.column.${name}`))
  return table(
    heads,
    hops.map(({ ref, source, excerpt, translation, accessLabel, url }) => [
      ref,
      `${source.code} ${plain(source.name)}`,
      [excerpt, translation].flatMap((quote) => (quote ? [plain(quote.text)] : [])).join(' / '),
      `${plain(accessLabel)}${url ? `, ${address(url)}` : ''}`,
    ]),
  )
}

function evidence({ say }: Page, { evidence }: ReportClaim): string[] {
  if (evidence.length === 0) return []
  const heads = ['ref', 'evidence', 'says', 'stance'].map((name) => say(`report.column.${name}`))
  return table(
    heads,
    evidence.map(({ ref, title, url, excerpt, stanceLabel, credibilityLabel }) => [
      ref,
      `${plain(title)}${url ? `, ${address(url)}` : ''}`,
      excerpt && plain(excerpt.text),
      plain([stanceLabel, credibilityLabel].filter(Boolean).join('; ')),
    ]),
  )
}

function sources({ report, say }: Page): string[] {
  const heads = ['number', 'source', 'address', 'claims'].map((name) => say(`report.column.${name}`))
  return table(
    heads,
    report.sources.map(({ code, name, kindLabel, url, appearances, claims }) => [
      code,
      `${plain(name)} (${plain(kindLabel)})`,
      [url, ...appearances.map((each) => each.url)]
        .flatMap((each) => (each ? [address(each)] : []))
        .join(' '),
      claims.map(({ number }) => number).join(', '),
    ]),
  )
}

function trail({ report, say, moment }: Page): string[] {
  if (report.trail.length === 0) return [plain(say('report.page.no_trail'))]
  const heads = ['when', 'what', 'digest'].map((name) => say(`report.column.${name}`))
  return table(
    heads,
    report.trail.map(({ at, sentence, why, digest }) => [
      plain(moment(at)),
      plain(why ? `${sentence}: ${why}` : sentence),
      `\`${digest.slice(0, 16)}\``,
    ]),
  )
}
