import type { DrawnEdge, DrawnGraph, DrawnNode, Mark } from './drawn-graph'
import { trimmedTo, widthOf, wrap } from './fit-text'
import { type Markup, markup } from './markup'

const margin = 24
/** Title, a line about it, and the names of the columns. */
const head = 92

const ink = {
  ground: '#f6f5f2',
  text: '#16202a',
  quiet: '#55626e',
  line: '#6f7c88',
  card: '#ffffff',
  border: '#a9b3bc',
  bad: '#9c1527',
  badSoft: '#fbe9ea',
  warn: '#7a4d00',
  warnSoft: '#fdf3df',
  ring: '#7a4d00',
} as const

const looks: Record<Mark | 'none', { stroke: string; fill: string; dash: string | null }> = {
  none: { stroke: ink.border, fill: ink.card, dash: null },
  struck: { stroke: ink.bad, fill: ink.card, dash: '4 3' },
  cut_off: { stroke: ink.bad, fill: ink.card, dash: '4 3' },
  falls: { stroke: ink.bad, fill: ink.badSoft, dash: null },
  weakens: { stroke: ink.warn, fill: ink.warnSoft, dash: null },
}
const dashes = { read: null, trusted: '6 4', unavailable: '1.5 4' } as const

export const drawnSize = ({ width, height }: Pick<DrawnGraph, 'width' | 'height'>) => ({
  width: Math.max(width, 480) + 2 * margin,
  height: height + head + 2 * margin,
})

/** The picture on light ground, whole on its own: real text, a title, a description. Nothing in it is loaded. */
export function graphAsSvg(graph: DrawnGraph): string {
  const { width, height } = drawnSize(graph)
  const room = width - 2 * margin
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="'Noto Sans',system-ui,'Segoe UI',Roboto,Arial,sans-serif"><title id="title">${graph.title}</title><desc id="desc">${[graph.description, graph.whatIf].filter(Boolean).join(' ')}</desc>
<rect width="${width}" height="${height}" fill="${ink.ground}"/>
<g transform="translate(${margin} ${margin})">
<text y="18" font-size="18" font-weight="700" fill="${ink.text}">${trimmedTo(graph.title, room, 18)}</text>
<text y="40" font-size="12.5" fill="${graph.whatIf ? ink.bad : ink.quiet}">${trimmedTo(graph.whatIf ?? graph.description, room, 12.5)}</text>
${graph.lanes.map(
  ({ label, x, width }) =>
    markup`<text x="${x}" y="74" font-size="12.5" font-weight="600" fill="${ink.text}">${trimmedTo(label, width, 12.5)}</text>
`,
)}<g transform="translate(0 ${head})">
${graph.rings.map(
  ({ x, y, width, height }) =>
    markup`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="14" fill="${ink.warnSoft}" stroke="${ink.ring}" stroke-dasharray="2 4"/>
`,
)}${graph.edges.map(line)}${graph.edges.map(word)}${graph.nodes.map((node) => card(node, graph.density === 'rows'))}</g>
</g>
</svg>
`.text
}

function line({ citing, cited, label, relations, carries, access, cut, drawn }: DrawnEdge): Markup {
  const colour = cut ? ink.bad : ink.line
  const dash = carries && relations.length > 0 ? dashes[access] : '2 3'
  const { x, y, towards } = drawn.tip
  const [long, half] = [7 + drawn.width * 0.6, 3.2 + drawn.width * 0.5]
  const tip =
    towards === 0
      ? `M${x} ${y}l${-half} ${-long}h${2 * half}z`
      : `M${x} ${y}l${-towards * long} ${-half}v${2 * half}z`
  return markup`<g><title>${`${citing.name} → ${cited.name}${label && `: ${label}`}`}</title><path d="${drawn.path}" fill="none" stroke="${colour}" stroke-width="${drawn.width}"${dash && markup` stroke-dasharray="${dash}"`}/><path d="${tip}" fill="${colour}"/></g>
`
}

/** On a piece of ground, so that its own line does not run through it. */
function word({ word: said, drawn: { spot } }: DrawnEdge): Markup | false {
  if (!said) return false
  const width = widthOf(said) * 11 + 8
  return markup`<rect x="${(spot.x - width / 2).toFixed(1)}" y="${spot.y - 8}" width="${width.toFixed(1)}" height="16" fill="${ink.ground}"/><text x="${spot.x}" y="${spot.y + 4}" font-size="11" text-anchor="middle" fill="${ink.quiet}">${said}</text>
`
}

function card(node: DrawnNode, row: boolean): Markup {
  const { box, kind, mark, name, markLabel } = node
  const look = looks[mark ?? 'none']
  const unsourced = kind === 'unsourced' ? '3 3' : look.dash
  const said = kind === 'claim' ? null : (markLabel ?? node.under)
  return markup`<g><title>${[name, node.under, markLabel].filter(Boolean).join(' · ')}</title><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="7" fill="${look.fill}" stroke="${look.stroke}" stroke-width="${mark ? 2 : 1}"${unsourced && markup` stroke-dasharray="${unsourced}"`}/>${kind === 'claim' ? claimWords(node, row) : sourceWords(node, said, row)}</g>
`
}

function sourceWords({ box, name, mark }: DrawnNode, under: string | null, row: boolean): Markup {
  const through = mark === 'struck' && markup` text-decoration="line-through"`
  const [x, room, middle] = [box.x + 12, box.width - 24, box.y + box.height / 2]
  return markup`<text x="${x}" y="${row ? middle + 4 : middle - 3}" font-size="13" font-weight="700" fill="${mark === 'struck' ? ink.bad : ink.text}"${through}>${trimmedTo(name, room, 13.4)}</text>${!row && markup`<text x="${x}" y="${middle + 14}" font-size="11" fill="${mark ? ink.bad : ink.quiet}">${trimmedTo(under ?? '', room, 11)}</text>`}`
}

function claimWords({ box, name, claims, mark, markLabel, language }: DrawnNode, row: boolean): Markup {
  const [x, middle] = [box.x + 40, box.y + box.height / 2]
  const tag = markLabel ? widthOf(markLabel) * 11 + 14 : 0
  const lines = wrap(name, box.width - 52 - tag, 12.4, row ? 1 : 2)
  const top = middle + 4 - (lines.length - 1) * 8
  const colour = mark === 'weakens' ? ink.warn : ink.bad
  return markup`<text x="${box.x + 20}" y="${middle + 5}" font-size="14" font-weight="700" text-anchor="middle" fill="${ink.text}">${claims[0]}</text>${lines.map(
    (each, i) =>
      markup`<text x="${x}" y="${top + i * 16}" font-size="12"${language && markup` xml:lang="${language}"`} fill="${ink.text}">${each}</text>`,
  )}${markLabel && markup`<text x="${box.x + box.width - 12}" y="${middle + 4}" font-size="11" font-weight="700" text-anchor="end" fill="${colour}">${markLabel}</text>`}`
}
