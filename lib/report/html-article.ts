import { glyph } from './glyphs'
import { claimLinks, type Page, section } from './html-pieces'
import { type Markup, markup } from './markup'
import type { AnnotatedBlock, AnnotatedRun, ClaimRef } from './report-model'

/** The article with its claims underlined, and what was found about them in the margin. */
export function articleSection(page: Page): Markup {
  const { report, say } = page
  const leftOut = report.leftOut > 0 && ` ${say('report.page.left_out', { count: report.leftOut })}`
  return section(
    page,
    'article',
    markup`<p>${say('report.page.article')}${leftOut}</p>
<div class="galley">
${report.blocks.map((block) => blockRow(page, block))}</div>
`,
  )
}

function blockRow(page: Page, { kind, paragraph, runs, notes, again }: AnnotatedBlock): Markup {
  const { headline } = page.report.masthead
  const language = headline.language && markup` lang="${headline.language}"`
  const place = paragraph === null ? page.say(`report.block.${kind}`) : `¶ ${paragraph}`
  const words = markup`<p class="words"${language} dir="${headline.direction}">${runs.map((run) => runOf(page, run))}</p>`
  return markup`<div class="block ${kind}"><div class="place">${place}</div>${words}<div>${
    notes.length > 0 && markup`<ul class="notes">${notes.map(note)}</ul>`
  }${again.length > 0 && markup`<p class="also">${alsoHere(page, again)}</p>`}</div></div>
`
}

/** "Also here: 3, 4", with the numbers as links in a sentence that a translator wrote. */
function alsoHere({ say }: Page, again: readonly ClaimRef[]): Markup {
  const [before = '', after = ''] = say('report.page.also', { claims: '\n' }).split('\n')
  return markup`${before}${claimLinks(again)}${after}`
}

function runOf({ report, say }: Page, { text, claims, ends }: AnnotatedRun): Markup {
  const [innermost] = claims
  const words = innermost
    ? markup`<mark class="t-${innermost.look.tone}${claims.length > 1 && ' twice'}">${text}</mark>`
    : markup`${text}`
  return markup`${words}${ends.map(
    ({ id, number, look }) =>
      markup`<a class="mark t-${look.tone}" href="#${id}" lang="${report.language}" aria-label="${say('report.claim_number', { number })}, ${look.label}">${number}</a>`,
  )}`
}

const note = ({ claim: { id, number, look }, finding }: AnnotatedBlock['notes'][number]) =>
  markup`<li><a href="#${id}"><b>${number}</b><span class="st t-${look.tone}">${glyph(look.icon)}${look.label}</span> <span class="f">${finding}</span></a></li>`
