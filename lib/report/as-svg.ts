import { curveThrough } from '@/lib/chain/layout-curve'
import { trimmedTo, wrap } from './fit-text'
import { shapeOf } from './glyphs'
import { type Markup, markup } from './markup'
import type { CitationMap, MapCard, MapEdge } from './report-model'

/** Room above the cards for the names of the columns. */
const head = 30
const margin = 6

/**
 * Colours stand on the elements, so that the picture is whole on its own; inside a page its classes let the page's
 * style override them for dark and for print.
 */
const ink = {
  text: '#16202a',
  quiet: '#55626e',
  line: '#8b97a2',
  faint: '#c9d0d7',
  card: '#ffffff',
  border: '#8b97a2',
  origin: '#14603a',
  end: '#9c1527',
  tone: { good: '#14603a', warn: '#7a4d00', bad: '#9c1527', neutral: '#47535e', violet: '#43479c' },
} as const

const dash = { read: null, trusted: '6 4', unavailable: '1.5 4' } as const

/** How large the whole picture is, with its margins and the names of its columns. */
export const mapSize = (map: Pick<CitationMap, 'width' | 'height'>) => ({
  width: map.width + 2 * margin,
  height: map.height + head + margin,
})

/** The citation map as one SVG: real text, a title, a description. `id` keeps its ids apart from the page's. */
export function mapAsSvg(map: CitationMap, { id = 'map', standalone = true } = {}): string {
  const { width, height } = mapSize(map)
  const size = standalone && markup` width="${width}" height="${height}"`
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="map" viewBox="0 0 ${width} ${height}"${size} role="img" aria-labelledby="${id}-title ${id}-desc" font-family="'Noto Sans',system-ui,'Segoe UI',Roboto,Arial,sans-serif"><title id="${id}-title">${map.title}</title><desc id="${id}-desc">${map.description}</desc>
<g transform="translate(${margin} 0)">${map.lanes.map(lane)}</g>
<g transform="translate(${margin} ${head})">
<g fill="none">${map.edges.map(edge)}</g>
${map.edges.map(arrowHead)}
${map.edges.filter(({ claims }) => claims > 1).map(howMany)}
${map.cards.map(card)}
</g></svg>
`.text
}

const lane = ({ label, x, width }: CitationMap['lanes'][number]) =>
  markup`<text class="m-quiet" x="${x}" y="12" font-size="10" font-weight="600" fill="${ink.quiet}">${trimmedTo(label, Math.max(width, 130), 10)}</text><path class="m-line" d="M${x} 18.5H${x + width}" stroke="${ink.line}" stroke-width="1"/>
`

const edge = ({ points, claims, access, carries, ground, backwards }: MapEdge) => {
  const dashes = carries ? !ground && dash[access] : '2 3'
  const weight = carries && !ground ? Math.min(4.2, 1.1 + (claims - 1) * 0.45) : 0.9
  return markup`<path class="${backwards || !carries ? 'm-odd' : ground ? 'm-ground' : 'm-edge'}" d="${curveThrough(points)}" stroke="${backwards || !carries ? ink.end : ground ? ink.faint : ink.line}" stroke-width="${weight.toFixed(2)}"${dashes && markup` stroke-dasharray="${dashes}"`}/>
`
}

/** Points the way the last stretch runs. */
function arrowHead({ points, backwards, carries }: MapEdge): Markup {
  const [x, y] = [points.at(-2)!, points.at(-1)!]
  const back = x < points.at(-4)! ? 6.5 : -6.5
  return markup`<path class="${backwards || !carries ? 'm-odd-head' : 'm-head'}" d="M${x + back} ${y - 3.4}L${x} ${y}L${x + back} ${y + 3.4}Z" fill="${backwards || !carries ? ink.end : ink.line}"/>
`
}

function howMany({ points, claims }: MapEdge): Markup {
  const { x, y } = middleOfWay(points)
  const half = claims > 9 ? 10 : 8
  return markup`<rect class="m-card" x="${x - half}" y="${y - 7}" width="${2 * half}" height="14" rx="7" fill="${ink.card}" stroke="${ink.border}"/><text class="m-text" x="${x}" y="${y + 3.4}" font-size="9.5" font-weight="600" text-anchor="middle" fill="${ink.text}">${claims}</text>
`
}

/** The middle of the longest stretch from column to column; a curve there is as good as straight. */
function middleOfWay(points: readonly number[]): { x: number; y: number } {
  let best = { x: points[0]!, y: points[1]!, length: -1 }
  for (let k = 2; k < points.length; k += 2) {
    const [x0, y0, x1, y1] = [points[k - 2]!, points[k - 1]!, points[k]!, points[k + 1]!]
    const length = Math.abs(x1 - x0)
    if (length > best.length) best = { x: (x0 + x1) / 2, y: (y0 + y1) / 2, length }
  }
  return best
}

function card(each: MapCard): Markup {
  if (each.kind === 'claim') return claimCard(each)
  if (each.kind === 'ground') return groundCard(each)
  return sourceCard(each)
}

function sourceCard({ x, y, width, height, role, over, name, under }: MapCard & { kind: 'source' }): Markup {
  const lines = wrap(name, width - 20, 11, 2)
  const border = role === 'end' ? ink.end : ink.border
  return markup`<g class="m-source m-${role}"><rect class="m-card" x="${x}" y="${y}" width="${width}" height="${height}" rx="5" fill="${ink.card}" stroke="${border}"${role === 'end' && markup` stroke-dasharray="4 3"`}/>${role === 'origin' && markup`<rect class="m-bar" x="${x}" y="${y + 5}" width="4" height="${height - 10}" fill="${ink.origin}"/>`}
<text class="m-quiet" x="${x + 11}" y="${y + 13}" font-size="8.5" fill="${ink.quiet}">${trimmedTo(over, width - 20, 8.5)}</text>${lines.map((line, i) => markup`<text class="m-text" x="${x + 11}" y="${y + (lines.length > 1 ? 26 : 32) + i * 12.5}" font-size="11" font-weight="700" fill="${ink.text}">${line}</text>`)}<text class="m-quiet" x="${x + 11}" y="${y + height - 7}" font-size="8.5" fill="${ink.quiet}">${trimmedTo(under, width - 20, 8.5)}</text></g>
`
}

const groundCard = ({ x, y, width, height, name, under }: MapCard & { kind: 'ground' }) =>
  markup`<g class="m-end"><rect class="m-card" x="${x}" y="${y}" width="${width}" height="${height}" rx="5" fill="${ink.card}" stroke="${ink.end}" stroke-dasharray="4 3"/><text class="m-text" x="${x + 11}" y="${y + 17}" font-size="11" font-weight="700" fill="${ink.text}">${trimmedTo(name, width - 20, 11)}</text><text class="m-quiet" x="${x + 11}" y="${y + 30}" font-size="8.5" fill="${ink.quiet}">${under}</text></g>
`

function claimCard({ x, y, width, height, claim, brief }: MapCard & { kind: 'claim' }): Markup {
  const { tone } = claim.look
  const lines = wrap(brief.text, width - 34, 9.5, 2)
  const language = brief.language && markup` xml:lang="${brief.language}"`
  return markup`<g class="m-claim m-${tone}"><rect class="m-card" x="${x}" y="${y}" width="${width}" height="${height}" rx="4" fill="${ink.card}" stroke="${ink.border}"/><rect class="m-tone" x="${x}" y="${y}" width="24" height="${height}" rx="4" fill="${ink.tone[tone]}"/><text class="m-on" x="${x + 12}" y="${y + 14}" font-size="10" font-weight="700" text-anchor="middle" fill="${ink.card}">${claim.number}</text><svg x="${x + 7}" y="${y + 19}" width="10" height="10" viewBox="0 0 16 16" class="m-shape" color="${ink.card}" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shapeOf(claim.look.icon)}</svg>${lines.map((line, i) => markup`<text class="m-text" x="${x + 30}" y="${y + (lines.length > 1 ? 14 : 20.5) + i * 12}" font-size="9.5"${language} fill="${ink.text}">${line}</text>`)}</g>
`
}
