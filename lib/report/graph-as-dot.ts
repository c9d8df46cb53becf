import { quoted } from './as-dot'
import type { DrawnEdge, DrawnGraph, DrawnNode, Mark } from './drawn-graph'

const looks: Record<Mark, string> = {
  struck: ', color="#9c1527", fontcolor="#9c1527", style="rounded,dashed"',
  cut_off: ', color="#9c1527", style="rounded,dashed"',
  falls: ', color="#9c1527", style="rounded,filled", fillcolor="#fbe9ea"',
  weakens: ', color="#7a4d00", style="rounded,filled", fillcolor="#fdf3df"',
}
const lines = { read: 'solid', trusted: 'dashed', unavailable: 'dotted' } as const

/** The picture for Graphviz. Edges run citing → cited; `rankdir=RL` still puts the origins on the left. */
export const graphAsDot = ({ title, whatIf, nodes, edges }: DrawnGraph): string =>
  [
    `digraph ${quoted(title)} {`,
    '  rankdir=RL;',
    `  label=${quoted(whatIf ?? title)}; labelloc=t; fontname="sans-serif";`,
    '  node [shape=box, style=rounded, fontname="sans-serif"];',
    '  edge [fontname="sans-serif", fontsize=10];',
    ...nodes.map(node),
    ...edges.map(edge),
    `  { rank=same; ${nodes.flatMap(({ kind, code }) => (kind === 'claim' ? [`${code};`] : [])).join(' ')} }`,
    '}',
    '',
  ].join('\n')

function node({ code, kind, name, under, mark, markLabel }: DrawnNode): string {
  const words = kind === 'claim' ? `${under}: ${name}` : name
  const label = quoted(markLabel ? `${words} (${markLabel})` : words)
  return `  ${code} [label=${label}, tooltip=${quoted(under)}${mark ? looks[mark] : ''}];`
}

function edge({ citing, cited, label, claims, carries, access, relations, drawn, cut }: DrawnEdge): string {
  const words = relations.length > 0 ? `${label} (${claims.join(', ')})` : ''
  const line = relations.length === 0 || !carries ? 'dotted' : lines[access]
  return `  ${citing.code} -> ${cited.code} [label=${quoted(words)}, style=${line}, penwidth=${drawn.width.toFixed(1)}${carries ? '' : ', arrowhead=tee'}${cut ? ', color="#9c1527"' : ''}];`
}
