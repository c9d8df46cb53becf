import { cell, claimLinks, type Page, section, shortHash, table } from './html-pieces'
import { join, link, type Markup, markup } from './markup'
import type { RegisteredSource, Signature, TrailEntry } from './report-model'

export function sourcesSection(page: Page): Markup {
  const { report, say } = page
  const column = (name: string) => say(`report.column.${name}`)
  return section(
    page,
    'sources',
    table(
      say('report.page.sources', { count: report.sources.length }),
      ['number', 'source', 'address', 'access', 'claims'].map(column),
      report.sources.map((source) => sourceRow(page, source)),
      'register',
    ),
  )
}

function sourceRow(page: Page, source: RegisteredSource): Markup {
  const { say } = page
  const column = (name: string) => say(`report.column.${name}`)
  const reading = source.isOutlet
    ? say('report.page.the_article')
    : (['read', 'trusted', 'unavailable'] as const)
        .filter((access) => source[access] > 0)
        .map((access) => `${source[access]} ${say(`report.card_access.${access}`)}`)
        .join(', ') || '—'
  return markup`<tr id="${source.id}"><th scope="row" class="num">${source.code}</th>${cell(null, whoItIs(page, source))}${cell(column('address'), whereItStands(page, source))}${cell(column('access'), reading)}${cell(column('claims'), source.claims.length > 0 ? claimLinks(source.claims) : '—')}</tr>
`
}

function whoItIs({ say }: Page, source: RegisteredSource): Markup {
  const about = [
    source.kindLabel,
    source.described,
    source.country,
    source.owner && say('report.page.owned_by', { owner: source.owner }),
    source.reliability &&
      `${source.reliability}${source.reliabilityWhy ? ` (${source.reliabilityWhy})` : ''}`,
  ].filter(Boolean)
  return markup`<b><bdi>${source.name}</bdi></b><br><span class="quiet">${about.join(', ')}</span>${
    source.aliases.length > 0 &&
    markup`<br><span class="quiet">${say('report.page.also_called', { names: source.aliases.join(', ') })}</span>`
  }${
    source.retractedWhy &&
    markup`<br><strong class="t-bad">${say('report.page.retracted', { why: source.retractedWhy })}</strong>`
  }`
}

function whereItStands({ say, day }: Page, { url, appearances }: RegisteredSource): Markup {
  const places = appearances.map(
    ({ url, archivedUrl, date, languageName }) =>
      markup`${url && link(url)}${archivedUrl && markup` (${link(archivedUrl, say('report.page.archived'))})`}${(date || languageName) && markup`${url && markup`<br>`}<span class="quiet">${[date && day(date), languageName].filter(Boolean).join(', ')}</span>`}`,
  )
  const all = [...(url && !appearances.some((each) => each.url === url) ? [link(url)] : []), ...places]
  return all.length > 0 ? markup`${all.map((each, i) => markup`${i > 0 && markup`<br>`}${each}`)}` : markup`—`
}

export function signaturesSection(page: Page): Markup {
  const { report, say } = page
  if (report.signatures.length === 0)
    return section(page, 'signatures', markup`<p>${say('report.page.no_signatures')}</p>`)
  const column = (name: string) => say(`report.column.${name}`)
  return section(
    page,
    'signatures',
    table(
      say('report.page.signatures'),
      ['who', 'verdicts', 'signed'].map(column),
      report.signatures.map((each) => signatureRow(page, each)),
    ),
  )
}

function signatureRow({ say }: Page, { who, concluded, signed }: Signature): Markup {
  const kinds = [...new Set(concluded.map(({ kindLabel }) => kindLabel))]
  const verdicts = kinds.map(
    (kind) =>
      markup`${kind}: ${claimLinks(concluded.filter(({ kindLabel }) => kindLabel === kind).map(({ claim }) => claim))}`,
  )
  return markup`<tr><th scope="row">${who}</th>${cell(say('report.column.verdicts'), verdicts.length > 0 ? join(verdicts, '; ') : '—')}${cell(say('report.column.signed'), signed.length > 0 ? claimLinks(signed.map(({ claim }) => claim)) : '—')}</tr>
`
}

export function correctionsSection(page: Page): Markup {
  const { report, say } = page
  return section(
    page,
    'corrections',
    report.corrections.length === 0
      ? markup`<p>${say('report.page.no_corrections')}</p>
`
      : markup`<ul class="findings">${report.corrections.map(({ sentence, why }) => markup`<li><b>${sentence}</b> ${why}</li>`)}</ul>
`,
  )
}

export function trailSection(page: Page): Markup {
  const { report, say } = page
  if (report.trail.length === 0) return section(page, 'trail', markup`<p>${say('report.page.no_trail')}</p>`)
  const column = (name: string) => say(`report.column.${name}`)
  return section(
    page,
    'trail',
    table(
      say('report.page.trail'),
      ['when', 'what', 'digest'].map(column),
      report.trail.map((entry) => trailRow(page, entry)),
    ),
  )
}

/** Long values are told in short: the dossier has them whole. */
const short = (text: string | null) =>
  text === null ? '—' : text.length > 90 ? `${text.slice(0, 88)}…` : text

function trailRow({ say, moment }: Page, { at, sentence, why, changes, digest }: TrailEntry): Markup {
  const told = changes.map(
    ({ field, before, after }) =>
      markup`<li>${field}: ${before === null ? short(after) : `${short(before)} → ${short(after)}`}</li>`,
  )
  return markup`<tr>${cell(null, moment(at), 'num')}${cell(null, markup`${sentence}${why && `: ${why}`}${told.length > 0 && markup`<ul class="changes">${told}</ul>`}`)}${cell(say('report.column.digest'), shortHash(digest))}</tr>
`
}

export function methodSection(page: Page): Markup {
  return section(
    page,
    'method',
    page.report.method.map(
      (paragraph) => markup`<p>${paragraph}</p>
`,
    ),
  )
}

export function checkSection(page: Page): Markup {
  return section(
    page,
    'check',
    markup`<ol class="check">${page.report.howToCheck.map((step) => markup`<li>${step}</li>`)}</ol>
`,
  )
}
