import type { ReportPart } from '@/lib/model/report-parts'
import { glyph } from './glyphs'
import { join, type Markup, markup, type Piece } from './markup'
import type { ClaimRef, Quote, ReportModel, SourceRef, StatusLook } from './report-model'
import { type Sayings, sayings } from './sayings'

/** What every section of the page is written with: the report, and a voice in its language. */
export interface Page extends Sayings {
  report: ReportModel
}

export const pageOf = (report: ReportModel): Page => ({
  report,
  ...sayings(report.language, Boolean(report.over)),
})

export const section = (page: Page, name: ReportPart, body: Piece) =>
  markup`${sectionStart(page, name)}${body}${sectionEnd}`

export const sectionStart = ({ say, report }: Page, name: ReportPart) =>
  markup`<section id="${name}" aria-labelledby="h-${name}">
<h2 id="h-${name}"><span class="no">${report.parts.indexOf(name) + 1}</span>${say(`report.section.${name}`)}</h2>
`
export const sectionEnd = markup`</section>
`

export const badge = ({ tone, icon, label }: StatusLook) =>
  markup`<span class="badge t-${tone}">${glyph(icon)}${label}</span>`

/** Words in their own language and direction. */
export const spoken = ({ language, direction }: Quote): Markup =>
  markup`${language && markup` lang="${language}"`} dir="${direction}"`

export const claimLink = ({ id, number }: ClaimRef) => markup`<a href="#${id}">${number}</a>`
export const claimLinks = (claims: readonly ClaimRef[]) => join(claims.map(claimLink), ', ')
export const sourceLink = ({ id, code, name }: SourceRef) =>
  markup`<a href="#${id}">${code}</a> <bdi>${name}</bdi>`

/** Fields of a table cell on a small screen, where the heads of columns are out of sight. */
export const cell = (of: string | null, body: Piece, className = '') =>
  markup`<td${of && markup` data-of="${of.endsWith('?') ? of : `${of}:`}"`}${className && markup` class="${className}"`}>${body}</td>`

export const table = (caption: Piece, heads: readonly string[], rows: readonly Markup[], className = '') =>
  markup`<table class="plain stack${className && ` ${className}`}"><caption>${caption}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody></table>
`

export const shortHash = (hash: string) =>
  markup`<code title="${hash}">${hash.slice(0, 8)}…${hash.slice(-6)}</code>`
