import { ratings } from '@/lib/model/ratings'
import { glyph } from './glyphs'
import { badge, cell, claimLink, type Page, section, spoken, table } from './html-pieces'
import { link, type Markup, markup } from './markup'
import type { Over } from './report-model'

/** The head of the report: whose it is, what it is about, what the desk decided, how the claims stand. */
export function masthead(page: Page): Markup {
  const { report, say, count } = page
  const { masthead: head, number, edition } = report
  const known =
    number === null ? say('report.draft') : say('report.numbered', { number, edition: edition ?? 1 })
  const facts = report.over ? factsOfMany(page, report.over) : factsOfOne(page)
  return markup`<header>
<div class="brand"><div><b>${say('report.title')}</b> <span>${known}</span></div><div><span>${report.newsroom}</span></div></div>
<h1${spoken(head.headline)}>${head.headline.text}</h1>
<dl class="facts">${facts.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<div class="front"><div><h2>${say('report.page.decision')}</h2>
${decision(page)}</div>
<table class="tally"><caption>${say('report.page.by_status')}</caption><tbody>${bars(page, count)}</tbody></table></div>
</header>
`
}

function factsOfOne({ report: { masthead: head }, say, day, moment }: Page): [string, Markup][] {
  return [
    [
      say('report.page.published_by'),
      markup`${head.url ? link(head.url, head.outlet) : head.outlet}, ${head.publishedOn ? day(head.publishedOn) : say('report.page.no_date')}`,
    ],
    ...(head.byline ? [[say('report.page.byline'), markup`${head.byline}`] as [string, Markup]] : []),
    [
      say('report.page.language'),
      markup`${say('report.page.length', { language: head.languageName, words: head.words })}`,
    ],
    [say('report.page.brought_in'), markup`${moment(head.broughtInAt)}`],
    ...(head.revisions > 1
      ? [
          [
            say('report.page.revision'),
            markup`${say('report.page.revision_of', { number: head.revision, total: head.revisions })}`,
          ] as [string, Markup],
        ]
      : []),
    [say('report.page.text_hash'), markup`<code class="hash">${head.sha256}</code>`],
  ]
}

const factsOfMany = ({ report, say }: Page, { sentence, articles }: Over): [string, Markup][] => [
  [say('report.over.scope'), markup`${sentence}`],
  [
    say('report.over.articles'),
    markup`${say('report.over.counted', { articles, claims: report.claims.length })}`,
  ],
]

function decision({ report, say, moment }: Page): Markup {
  const { number, issuer, composedAt } = report
  const when = moment(composedAt)
  const said =
    report.decision ?? say(number === null ? 'report.page.no_decision_draft' : 'report.page.no_decision')
  const by =
    number === null
      ? say('report.page.drawn_up', { when })
      : say('report.page.issued', { when, who: issuer ?? say('entry.house') })
  return markup`<p class="${report.decision ? 'said' : 'quiet'}">${said}</p>
<p class="quiet">${by}</p>`
}

function bars({ report }: Page, count: (value: number) => string): Markup[] {
  const most = Math.max(1, ...report.tally.map(({ claims }) => claims))
  return report.tally.map(
    ({ look, claims }) =>
      markup`<tr class="t-${look.tone}"><th scope="row">${glyph(look.icon)} ${look.label}</th><td class="num">${count(claims)}</td><td aria-hidden="true"><svg class="bar" width="100%" height="14" viewBox="0 0 100 14" preserveAspectRatio="none" focusable="false"><rect width="${((claims / most) * 100).toFixed(1)}" height="14" rx=".6" fill="currentColor"/></svg></td></tr>`,
  )
}

export function summarySection(page: Page): Markup {
  const { report, say } = page
  const rows = report.changes.map(
    ({ claim, change }) =>
      markup`<tr><th scope="row" class="num">${claimLink(claim)}</th>${cell(say('report.column.status'), badge(claim.look))}${cell(null, change)}</tr>
`,
  )
  const changes =
    rows.length > 0 &&
    table(
      say('report.page.changes', { count: rows.length }),
      [say('report.column.claim'), say('report.column.status'), say('report.column.change')],
      rows,
      'asked',
    )
  return section(
    page,
    'summary',
    markup`<div class="lede">${report.summary.map((paragraph) => markup`<p>${paragraph}</p>`)}</div>
${changes}`,
  )
}

export function glanceSection(page: Page): Markup {
  const { report, say } = page
  const column = (name: string) => say(`report.column.${name}`)
  const rows = report.claims.map(
    ({ id, number, look, brief, verdict, finding }) =>
      markup`<tr><th scope="row" class="num">${claimLink({ id, number, look })}</th>${cell(column('claim'), markup`<span${spoken(brief)}>${brief.text}</span>`)}${cell(column('status'), badge(look), 'whole')}${cell(column('said'), verdict ? verdict.attribution : '—', 'whole')}${cell(column('finding'), finding)}</tr>
`,
  )
  const used = ratings.filter((rating) => report.claims.some(({ look }) => look.code === rating))
  const meanings = used.map((rating) => {
    const { look } = report.claims.find((claim) => claim.look.code === rating)!
    return markup`<tr><th scope="row">${badge(look)}</th>${cell(null, say(`review.rating_means.${rating}`))}</tr>
`
  })
  return section(
    page,
    'glance',
    markup`${table(
      say('report.page.glance', { count: report.claims.length }),
      [column('number'), column('claim'), column('status'), column('said'), column('finding')],
      rows,
      'glance',
    )}${
      meanings.length > 0 &&
      table(say('report.page.means'), [column('status'), say('report.page.means_rating')], meanings)
    }`,
  )
}
