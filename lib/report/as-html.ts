import type { ReportPart } from '@/lib/model/report-parts'
import { sha256Base64 } from '@/lib/text/hash'
import { shorten } from '@/lib/text/shorten'
import { footerOf } from './footer-of'
import { articleSection } from './html-article'
import {
  checkSection,
  correctionsSection,
  methodSection,
  signaturesSection,
  sourcesSection,
  trailSection,
} from './html-back'
import { claimsSection } from './html-claim'
import { glanceSection, masthead, summarySection } from './html-front'
import { mapSection } from './html-map'
import { type Page, pageOf } from './html-pieces'
import { sinceSection } from './html-since'
import { Markup, markup } from './markup'
import type { ReportModel } from './report-model'
import { reportStyle } from './report-style'

/** Above this many claims a browser lays out only what is on the screen. */
const many = 200

const writers: Record<ReportPart, (page: Page) => Iterable<Markup>> = {
  summary: (page) => [summarySection(page)],
  glance: (page) => [glanceSection(page)],
  article: (page) => [articleSection(page)],
  map: (page) => [mapSection(page)],
  claims: claimsSection,
  sources: (page) => [sourcesSection(page)],
  signatures: (page) => [signaturesSection(page)],
  corrections: (page) => [correctionsSection(page)],
  trail: (page) => [trailSection(page)],
  method: (page) => [methodSection(page)],
  check: (page) => [checkSection(page)],
}

/**
 * The report as one page that needs nothing else: no script, no font, no picture from elsewhere, and a policy that
 * forbids them. The same model gives the same bytes.
 */
export const reportAsHtml = (report: ReportModel): string => [...htmlPieces(report)].join('')

/** The same page piece by piece, claim by claim, so that a large one is under way before it is written. */
export function* htmlPieces(report: ReportModel): Generator<string> {
  const page = pageOf(report)
  const { say } = page
  yield markup`<!DOCTYPE html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${sha256Base64(reportStyle)}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Sanad">
<title>${title(page)}</title>
<style>${new Markup(reportStyle)}</style>
</head>
<body>
<a class="skip" href="#main">${say('report.page.skip')}</a>
<div class="shell">
<nav class="toc" aria-labelledby="toc-h"><p id="toc-h">${say('report.page.contents')}</p><ol>${report.parts.map((name, i) => markup`<li><a href="#${name}"><span class="no">${i + 1}</span><span>${say(`report.section.${name}`)}</span></a></li>`)}</ol></nav>
<main id="main"${report.claims.length > many && markup` class="many"`}>
${masthead(page)}${sinceSection(page)}`.text
  for (const part of report.parts) for (const piece of writers[part](page)) yield piece.text
  yield markup`<footer>${footerOf(page)}</footer>
</main>
</div>
</body>
</html>
`.text
}

/** Number first, then as much of the headline as a tab or a shelf of files shows. */
function title({ report, say }: Page): string {
  const number = report.number ?? say('report.draft')
  return `${number}: ${shorten(report.masthead.headline.text, 66 - number.length)}`
}
