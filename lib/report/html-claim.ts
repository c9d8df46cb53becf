import { glyph } from './glyphs'
import { badge, cell, type Page, sectionEnd, sectionStart, sourceLink, spoken, table } from './html-pieces'
import { link, type Markup, markup, nothing } from './markup'
import type {
  ArticleHead,
  KeptCopy,
  Quote,
  ReportClaim,
  ReportEvidence,
  ReportFlag,
  ReportHop,
  ReportVerdict,
  StripStop,
} from './report-model'

export function* claimsSection(page: Page): Generator<Markup> {
  yield sectionStart(page, 'claims')
  for (const claim of page.report.claims) {
    if (claim.opens) yield articleHead(page, claim.opens)
    yield claimArticle(page, claim)
  }
  yield sectionEnd
}

/** In a report on many articles: whose claims follow. */
const articleHead = ({ day }: Page, { headline, outlet, url, publishedOn }: ArticleHead) =>
  markup`<div class="of-article"><h3${spoken(headline)}>${headline.text}</h3><p class="quiet"><bdi>${url ? link(url, outlet) : outlet}</bdi>${publishedOn && `, ${day(publishedOn)}`}</p></div>
`

function claimArticle(page: Page, claim: ReportClaim): Markup {
  const { id, number, look, quotes, statement, gloss, note, finding } = claim
  return markup`<article class="claim" id="${id}" aria-labelledby="t-${id}">
<header><h3 id="t-${id}"><span>${number}</span>${finding}</h3>${badge(look)}</header>
<blockquote${spoken(quotes[0] ?? claim.brief)}>${(quotes.length > 0 ? quotes : [claim.brief]).map(({ text }) => markup`<p>${text}</p>`)}</blockquote>
${statement && quotes.length > 0 && markup`<p class="gloss"${spoken(statement)}>${statement.text}</p>`}${gloss && markup`<p class="gloss"${spoken(gloss)}>${gloss.text}</p>`}${note && markup`<p class="quiet said-long">${note}</p>`}
${verdict(page, claim)}
${chain(page, claim)}
${hops(page, claim)}${findings(page, claim.flags)}${drift(page, claim)}${evidence(page, claim)}${replies(page, claim)}${history(page, claim)}${who(page, claim)}</article>
`
}

/** Both axes side by side, so that nobody reads one as the other. */
function verdict(page: Page, { verdict, look }: ReportClaim): Markup {
  const { say } = page
  if (!verdict) return markup`<p class="quiet">${say('report.page.no_verdict')}</p>`
  const { rating } = verdict
  const axes = markup`<dl class="axes"><div><dt>${say('review.rating_question')}</dt><dd class="t-${rating.tone}">${glyph(rating.icon)}${rating.label}</dd><dd>${say(`review.rating_means.${rating.code}`)}</dd></div><div><dt>${say('review.attribution_question')}</dt><dd>${verdict.attribution}</dd><dd>${verdict.attributionMeans}</dd></div><div><dt>${say('report.page.confidence')}</dt><dd>${verdict.confidence}</dd></div></dl>`
  return markup`${axes}${look.code !== rating.code && markup`<p class="who">${say('report.page.not_in_force')}</p>`}
<div class="two${verdict.changeAsked === null && ' one'}"><div><h4>${say('report.page.rationale')}</h4><p class="said-long">${verdict.rationale}</p>${
    verdict.faithfulWhy &&
    markup`<h4>${say('report.page.faithful_why')}</h4><p class="said-long">${verdict.faithfulWhy}</p>`
  }</div>${
    verdict.changeAsked !== null &&
    markup`<div class="change"><h4>${say('report.page.change')}</h4><p class="said-long">${verdict.changeAsked}</p></div>`
  }</div>`
}

function chain(page: Page, { lines, moreLines, independence }: ReportClaim): Markup {
  const { say } = page
  if (lines.length === 0) return nothing
  return markup`<h4>${say('report.page.chain')}</h4>
<p class="quiet">${independence}.</p>
${lines.map((line) => strip(page, line))}${moreLines > 0 && markup`<p class="quiet">${say('report.page.more_lines', { count: moreLines })}</p>`}`
}

const strip = (page: Page, stops: readonly StripStop[]) =>
  markup`<ol class="chain">${stops.map((stop) => markup`<li>${box(page, stop)}${stop.used !== null && arrow(stop)}</li>`)}</ol>
`

const box = ({ day, say }: Page, { source, role, roleLabel, date, language, access }: StripStop) =>
  markup`<div class="stop ${role}"><span class="over"><span>${roleLabel}</span>${language && markup`<span>${language}</span>`}</span><b><bdi>${source.name}</bdi></b><a href="#${source.id}">${source.code}</a>${date && `, ${day(date)}`}${role !== 'article' && ` · ${say(`report.card_access.${access}`)}`}</div>`

const arrow = ({ used, access }: StripStop) =>
  markup`<div class="arrow"><span>${used}</span><svg viewBox="0 0 60 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="${access}" d="M0 4H53" fill="none" stroke="currentColor" stroke-width="1.3" vector-effect="non-scaling-stroke"/><path d="M52 .6L60 4L52 7.4Z" fill="currentColor"/></svg></div>`

function hops(page: Page, { number, hops }: ReportClaim): Markup {
  if (hops.length === 0) return nothing
  const { say } = page
  const column = (name: string) => say(`report.column.${name}`)
  const rows = hops.map(
    (hop) =>
      markup`<tr><th scope="row" class="num">${hop.ref}</th>${cell(column('source'), hopSource(page, hop))}${cell(null, hopWords(page, hop))}${cell(column('use'), hopUses(hop))}${cell(column('access'), hopAccess(page, hop))}</tr>
`,
  )
  return table(
    say('report.page.hops', { number }),
    ['ref', 'source', 'says', 'use', 'access'].map(column),
    rows,
    'hops',
  )
}

const hopSource = ({ day }: Page, { source, date, locator, role }: ReportHop) =>
  markup`${sourceLink(source)}<br><span class="quiet">${role}${date && `, ${day(date)}`}${locator && `, ${locator}`}</span>`

const hopWords = ({ say }: Page, { excerpt, translation, note, kept }: ReportHop) =>
  markup`${excerpt ? quoted('excerpt', excerpt) : markup`<p class="quiet">${say('report.page.no_excerpt')}</p>`}${
    translation && quoted('translated', translation)
  }${note && markup`<p class="quiet said-long">${note}</p>`}${keptCopy(kept)}`

/** The copy this newsroom kept, what it is called by its hash, and whether the excerpt stands in it. */
const keptCopy = (kept: KeptCopy | null) =>
  kept &&
  markup`<p class="quiet">${kept.checked && markup`${kept.checked} `}${kept.sentence} <code class="hash">${kept.sha256}</code></p>`

const quoted = (className: string, quote: Quote) =>
  markup`<p class="${className}"${spoken(quote)}>${quote.text}</p>`

const hopUses = ({ uses }: ReportHop) =>
  uses.map(
    ({ by, label, phrase }) =>
      markup`<p><a href="#${by.id}">${by.code}</a>: <span class="weak">${label}</span>${phrase && markup`<br><q${spoken(phrase)}>${phrase.text}</q>`}</p>`,
  )

const hopAccess = ({ say }: Page, { accessLabel, url, archivedUrl }: ReportHop) =>
  markup`${accessLabel}${url && markup`<br>${link(url, say('report.page.address'))}`}${archivedUrl && markup`<br>${link(archivedUrl, say('report.page.archived'))}`}`

function findings(page: Page, flags: readonly ReportFlag[]): Markup {
  const { say, day } = page
  if (flags.length === 0) return nothing
  return markup`<h4>${say('report.page.flags')}</h4>
<ul class="findings">${flags.map(
    ({ severityLabel, title, sentence, dismissed }) =>
      markup`<li${dismissed && markup` class="dismissed"`}><b>${title}</b> (${severityLabel.toLowerCase()}). ${sentence}${dismissed && markup`<span class="set-aside">${say('report.page.dismissed', { who: dismissed.by, when: day(dismissed.at.slice(0, 10)), why: dismissed.why })}</span>`}</li>`,
  )}</ul>
`
}

function drift({ say }: Page, { drift }: ReportClaim): Markup {
  if (drift.length === 0) return nothing
  return markup`<h4>${say('report.page.drift')}</h4>
<ul class="findings">${drift.map(({ from, to, sentences }) => markup`<li><b><bdi>${from}</bdi> → <bdi>${to}</bdi></b>: ${sentences.join(' ')}</li>`)}</ul>
`
}

function replies({ say }: Page, { replies }: ReportClaim): Markup {
  if (replies.length === 0) return nothing
  return markup`<h4>${say('report.page.replies')}</h4>
<ul class="findings">${replies.map(
    ({ sentence, answer, url }) =>
      markup`<li>${sentence}${answer && markup` <q${spoken(answer)}>${answer.text}</q>`}${url && markup` ${link(url, say('report.page.address'))}`}</li>`,
  )}</ul>
`
}

function evidence(page: Page, { number, evidence }: ReportClaim): Markup {
  if (evidence.length === 0) return nothing
  const { say } = page
  const column = (name: string) => say(`report.column.${name}`)
  return table(
    say('report.page.evidence', { number }),
    ['ref', 'evidence', 'says', 'stance'].map(column),
    evidence.map((each) => evidenceRow(page, each)),
    'evidence',
  )
}

function evidenceRow({ say }: Page, each: ReportEvidence): Markup {
  const column = (name: string) => say(`report.column.${name}`)
  const where = markup`${each.url && markup`<br>${link(each.url, say('report.page.address'))}`}${each.archivedUrl && markup`<br>${link(each.archivedUrl, say('report.page.archived'))}`}`
  return markup`<tr><th scope="row" class="num">${each.ref}</th>${cell(column('evidence'), markup`${each.title}${where}`)}${cell(null, markup`${each.excerpt ? quoted('excerpt', each.excerpt) : '—'}${each.note && markup`<p class="quiet said-long">${each.note}</p>`}${keptCopy(each.kept)}`)}${cell(column('stance'), markup`<span class="weak">${each.stanceLabel}</span>${each.credibilityLabel && markup`<br>${each.credibilityLabel}`}`)}</tr>
`
}

function history(page: Page, { history }: ReportClaim): Markup {
  const others = history.filter(({ inForce }) => !inForce)
  if (others.length === 0) return nothing
  return markup`<h4>${page.say('report.page.history')}</h4>
<ol class="verdicts">${others.map((each) => pastVerdict(page, each))}</ol>
`
}

const pastVerdict = ({ say, moment }: Page, each: ReportVerdict) =>
  markup`<li>${say('report.page.concluded_by', { kind: each.kindLabel, who: each.by, when: moment(each.at) })}: <b class="weak">${each.rating.label}</b>, ${each.attribution.toLowerCase()}. <span class="said-long">${each.rationale}</span></li>`

function who({ say, moment }: Page, { verdict }: ReportClaim): Markup {
  if (!verdict) return nothing
  const concluded = say('report.page.concluded_by', {
    kind: verdict.kindLabel,
    who: verdict.by,
    when: moment(verdict.at),
  })
  const signed = verdict.signOffs.map(
    ({ by, at, note }) =>
      markup` ${say('report.page.signed_by', { who: by, when: moment(at) })}${note && `: ${note}`}.`,
  )
  return markup`<p class="who">${concluded}.${signed}${signed.length === 0 && verdict.kind === 'conclusion' && ` ${say('report.page.not_signed')}`}</p>
`
}
