import { sha256Base64 } from '@/lib/text/hash'
import { shorten } from '@/lib/text/shorten'
import { articleSection } from './html-article'
import { checkSection, methodSection, signaturesSection, sourcesSection, trailSection } from './html-back'
import { claimsSection } from './html-claim'
import { glanceSection, masthead, summarySection } from './html-front'
import { mapSection } from './html-map'
import { type Page, pageOf, sections } from './html-pieces'
import { Markup, markup } from './markup'
import type { ReportModel } from './report-model'
import { reportStyle } from './report-style'

/** Above this many claims a browser lays out only what is on the screen. */
const many = 200

/**
 * The report as one page that needs nothing else: no script, no font, no picture from elsewhere, and a policy that
 * forbids them. The same model gives the same bytes.
 */
export function reportAsHtml(report: ReportModel): string {
  const page = pageOf(report)
  const { say } = page
  const body = [
    masthead,
    summarySection,
    glanceSection,
    articleSection,
    mapSection,
    claimsSection,
    sourcesSection,
    signaturesSection,
    trailSection,
    methodSection,
    checkSection,
  ].map((part) => part(page))
  return markup`<!DOCTYPE html>
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
<nav class="toc" aria-labelledby="toc-h"><p id="toc-h">${say('report.page.contents')}</p><ol>${sections.map((name, i) => markup`<li><a href="#${name}"><span class="no">${i + 1}</span><span>${say(`report.section.${name}`)}</span></a></li>`)}</ol></nav>
<main id="main"${report.claims.length > many && markup` class="many"`}>
${body}<footer>${say('report.page.footer', { newsroom: report.newsroom })}</footer>
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
