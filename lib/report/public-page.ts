import type { InterfaceLanguage } from '@/lib/model/languages'
import { sha256Base64 } from '@/lib/text/hash'
import { reportAsClaimReview } from './as-claim-review'
import { reportAsHtml } from './as-html'
import { Markup, markup } from './markup'
import type { Report } from './report-of'
import { reportStyle } from './report-style'
import { sayings } from './sayings'

/** What is to be said of an issued report today, beside what it says itself. */
export interface Standing {
  number: string
  edition: number
  issuedAt: string
  newer: { number: string; issuedAt: string; address: string | null } | null
  /** Claims taken up again since: carried by a later report, and still open. */
  corrected: number
  beingCorrected: number
}

export interface PublicOptions {
  /** Of the page: where it stands. Null: by a private link, which is nobody's address. */
  address: string | null
  indexed: boolean
  /** Where a stranger has a file checked. */
  verifyAt: string
}

/**
 * An issued report as a page on the web: the words that were frozen, how the report stands today, and its ClaimReviews
 * at this very address. No script runs and nothing is fetched; the JSON-LD is data, which the page's policy allows.
 */
export function publicPage(report: Report, standing: Standing, options: PublicOptions): string {
  const placed: Report = { ...report, model: { ...report.model, address: options.address } }
  const { language } = report.model
  const page = reportAsHtml(placed.model)
  const head =
    markup`<meta name="robots" content="${options.indexed ? 'index, follow' : 'noindex, nofollow'}">
${
  options.address &&
  markup`<link rel="canonical" href="${options.address}">
<script type="application/ld+json">${new Markup(reportAsClaimReview(placed))}</script>
`
}`.text
  return page
    .replace('</head>', () => `${head}</head>`)
    .replace(
      /(<main id="main"[^>]*>\n)/,
      (main) => main + standingNotice(language, report, standing, options).text,
    )
}

function standingNotice(
  language: InterfaceLanguage,
  { model }: Report,
  { number, edition, issuedAt, newer, corrected, beingCorrected }: Standing,
  { address, verifyAt }: PublicOptions,
): Markup {
  const { say, moment } = sayings(language)
  const newsroom = model.newsroom || say('publicPage.a_newsroom')
  const told: (Markup | false)[] = [
    markup`${say('publicPage.issued', { number, edition, newsroom, when: moment(issuedAt) })}`,
    newer !== null &&
      markup`<b>${newer.address ? markup`<a href="${newer.address}">${say('publicPage.newer', { number: newer.number, when: moment(newer.issuedAt) })}</a>` : say('publicPage.newer', { number: newer.number, when: moment(newer.issuedAt) })}</b>`,
    corrected > 0 && markup`<b>${say('publicPage.corrected', { count: corrected })}</b>`,
    beingCorrected > 0 && markup`<b>${say('publicPage.being_corrected', { count: beingCorrected })}</b>`,
    address === null && markup`${say('publicPage.private')}`,
    markup`<a href="${verifyAt}">${say('publicPage.verify')}</a>`,
  ]
  return markup`<section id="standing" aria-label="${say('publicPage.standing')}"><ul class="findings">${told.filter((each) => each !== false).map((each) => markup`<li>${each}</li>`)}</ul></section>
`
}

/** A page that only says something: a report that was taken down, a link that is over. */
export function noticePage(language: InterfaceLanguage, title: string, sentences: readonly string[]): string {
  return markup`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${sha256Base64(reportStyle)}'; base-uri 'none'; form-action 'none'">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Markup(reportStyle)}</style>
</head>
<body>
<div class="shell"><main id="main"><header><h1>${title}</h1></header>
${sentences.map(
  (sentence) => markup`<p>${sentence}</p>
`,
)}</main></div>
</body>
</html>
`.text
}
