import type { ReportPart } from '@/lib/model/report-parts'
import { footerOf } from './footer-of'
import { shapeOf } from './glyphs'
import { markup } from './markup'
import type { Paper, PaperBlock } from './paper'
import { articlePart } from './paper-article'
import { checkPart, correctionsPart, methodPart, signaturesPart, sourcesPart, trailPart } from './paper-back'
import { claimsPart } from './paper-claim'
import { frontMatter, glancePart, known, sinceLast, summaryPart } from './paper-front'
import { mapPart } from './paper-map'
import { type Pen, penFor } from './paper-pieces'
import type { ReportModel, StatusLook } from './report-model'

/** Above this many claims the strips and boxes give way to tables: seven hundred pages are not read, they are searched. */
const fullUpTo = 300

const setters: Record<ReportPart, (pen: Pen) => PaperBlock[]> = {
  summary: summaryPart,
  glance: glancePart,
  article: articlePart,
  map: mapPart,
  claims: claimsPart,
  sources: sourcesPart,
  signatures: signaturesPart,
  corrections: correctionsPart,
  trail: trailPart,
  method: methodPart,
  check: checkPart,
}

/** The report as it goes on paper. Pure; the same report gives the same paper. */
export function reportAsPaper(report: ReportModel): Paper {
  const layout = report.claims.length > fullUpTo ? 'register' : 'full'
  const pen = penFor(report, layout)
  const { say, day } = pen
  const { masthead: head } = report
  const number = report.number ?? say('report.draft')
  const [first, ...others] = report.parts
  return {
    language: report.language,
    title: `${number}: ${head.headline.text}`,
    newsroom: report.newsroom,
    about: report.summary[0] ?? '',
    keywords: [say('report.title'), number, head.outlet].filter(Boolean),
    at: report.composedAt,
    running: [
      `${say('report.title')}, ${known(pen)}`,
      [head.outlet, head.publishedOn && day(head.publishedOn)].filter(Boolean).join(', '),
    ],
    footer: footerOf(pen),
    layout,
    glyphs: Object.fromEntries(looks(report).map((look) => [`${look.tone} ${look.icon}`, drawn(look)])),
    words: {
      unprintable: say('report.page.unprintable'),
      contents: say('report.page.contents'),
      status: say('report.column.status'),
      claims: say('report.column.claims'),
    },
    blocks: [
      ...frontMatter(pen),
      ...sinceLast(pen),
      ...(first ? setters[first](pen) : []),
      { kind: 'contents' },
      ...others.flatMap((part) => setters[part](pen)),
    ],
  }
}

const looks = ({ claims, tally }: ReportModel): StatusLook[] => [
  ...tally.map(({ look }) => look),
  ...claims.flatMap(({ look, verdict }) => (verdict ? [look, verdict.rating] : [look])),
]

/** The colours in which the statuses are set on paper; each has at least 4.5 : 1 on white. */
const paperInk = {
  good: '#14603a',
  warn: '#7a4d00',
  bad: '#9c1527',
  neutral: '#47535e',
  violet: '#43479c',
} as const

function drawn({ icon, tone }: StatusLook): string {
  const ink = paperInk[tone]
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="${ink}" color="${ink}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">${shapeOf(icon)}</svg>`
    .text
}
