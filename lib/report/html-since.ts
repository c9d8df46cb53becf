import { claimLink, type Page } from './html-pieces'
import { type Markup, markup } from './markup'

/** What changed since the edition before, between the head and the first part; nothing in a first edition. */
export function sinceSection({ report, say, moment }: Page): Markup {
  const since = report.sinceLast
  if (!since) return markup``
  const { number, edition, issuedAt, changes } = since
  return markup`<section id="since" aria-labelledby="h-since">
<h2 id="h-since">${say('edition.title', { edition })}</h2>
<p class="quiet">${say('edition.compared', { number, when: moment(issuedAt) })}</p>
${
  changes.length === 0
    ? markup`<p>${say('edition.nothing')}</p>`
    : markup`<ul class="findings">${changes.map(({ claim, sentence }) => markup`<li>${claim && markup`<b>${say('report.column.claim')} ${claimLink(claim)}</b> `}${sentence}</li>`)}</ul>`
}
</section>
`
}
