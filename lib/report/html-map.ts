import { mapAsSvg } from './as-svg'
import { cell, claimLinks, type Page, section, sourceLink, table } from './html-pieces'
import { Markup, markup } from './markup'

const keys = ['origin', 'relay', 'end', 'claim', 'read', 'trusted', 'unavailable'] as const

/** The picture of all chains, and the same as a table: neither is second to the other. */
export function mapSection(page: Page): Markup {
  const { report, say } = page
  const { map } = report
  if (map.links.length === 0) return section(page, 'map', markup`<p>${say('report.page.no_links')}</p>`)
  const column = (name: string) => say(`report.column.${name}`)
  const rows = map.links.map(
    ({ from, to, labels, claims, accessLabel }) =>
      markup`<tr>${cell(column('from'), sourceLink(from))}${cell(column('to'), sourceLink(to))}${cell(column('use'), labels.join('; '))}${cell(column('access'), accessLabel)}${cell(column('claims'), claimLinks(claims))}</tr>
`,
  )
  return section(
    page,
    'map',
    markup`<ul class="key">${keys.map((key) => markup`<li><i class="k-${key}"></i>${say(`report.key.${key}`)}</li>`)}</ul>
<figure><section class="scroll" tabindex="0" aria-label="${say('report.page.map_scroll')}">${new Markup(mapAsSvg(map, { standalone: false }))}</section>
<figcaption>${say('report.page.map')}</figcaption></figure>
${table(say('report.page.links'), ['from', 'to', 'use', 'access', 'claims'].map(column), rows)}`,
  )
}
