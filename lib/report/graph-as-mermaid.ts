import type { DrawnEdge, DrawnGraph, DrawnNode } from './drawn-graph'

/** Mermaid knows no escape but its own entity codes, and reads HTML, quotes and backticks in a label as its own. */
const meant = /["#;<>&`\\[\]{}()|]/g
const quoted = (text: string) =>
  `"${text.replace(/\s+/g, ' ').replace(meant, (character) => `#${character.codePointAt(0)};`)}"`

const shapes: Record<DrawnNode['kind'], readonly [open: string, close: string]> = {
  source: ['[', ']'],
  claim: ['(', ')'],
  unsourced: ['{{', '}}'],
  own: ['[', ']'],
}

/** For wikis and Markdown that draw Mermaid. Arrows run citing → cited; `RL` still puts the origins on the left. */
export function graphAsMermaid({ title, whatIf, nodes, edges }: DrawnGraph): string {
  const marked = (...marks: DrawnNode['mark'][]) =>
    nodes.filter(({ mark }) => mark && marks.includes(mark)).map(({ code }) => code)
  const wide = edges.flatMap(({ drawn }, i) => (drawn.width > 2 ? [[i, drawn.width] as const] : []))
  return [
    '---',
    `title: ${JSON.stringify(whatIf ? `${title} (${whatIf})` : title)}`,
    '---',
    'flowchart RL',
    ...nodes.map(node),
    ...edges.map(edge),
    ...wide.map(([i, width]) => `  linkStyle ${i} stroke-width:${width}px`),
    ...styled('struck', 'stroke:#9c1527,stroke-dasharray:4 3,color:#9c1527', marked('struck', 'cut_off')),
    ...styled('fallen', 'stroke:#9c1527,fill:#fbe9ea', marked('falls')),
    ...styled('weakened', 'stroke:#7a4d00,fill:#fdf3df', marked('weakens')),
    '',
  ].join('\n')
}

const node = ({ code, kind, name, under, markLabel }: DrawnNode) => {
  const [open, close] = shapes[kind]
  const words = kind === 'claim' ? `${under}: ${name}` : name
  return `  ${code}${open}${quoted(markLabel ? `${words} (${markLabel})` : words)}${close}`
}

function edge({ citing, cited, label, claims, carries, access, relations }: DrawnEdge): string {
  const line = !carries ? '-.-x' : relations.length > 0 && access === 'read' ? '-->' : '-.->'
  const words = relations.length > 0 ? `|${quoted(`${label} · ${claims.join(', ')}`)}|` : ''
  return `  ${citing.code} ${line}${words} ${cited.code}`
}

const styled = (name: string, style: string, codes: readonly string[]) =>
  codes.length > 0 ? [`  classDef ${name} ${style}`, `  class ${codes.join(',')} ${name}`] : []
