import type { MapLink, ReportModel } from './report-model'

/** A quoted string of the DOT language: only quote and backslash mean anything in it, and a line feed is `\n`. */
export const quoted = (text: string) =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replace(/\s+/g, ' ')}"`

/**
 * The citation map for Graphviz, one node per Source. Edges run citing → cited, as in every export; `rankdir=RL`
 * still puts the origins on the left.
 */
export function reportAsDot({ map, sources, masthead }: ReportModel): string {
  const outlet = sources.find(({ isOutlet }) => isOutlet)
  const drawn = new Set(map.links.flatMap(({ from, to }) => [from.id, to.id]))
  const nodes = sources
    .filter(({ id }) => drawn.has(id))
    .map(
      ({ code, name, kindLabel, id }) =>
        `  ${code} [label=${quoted(`${name}`)}, tooltip=${quoted(kindLabel)}${id === outlet?.id ? ', style=filled, fillcolor="#16202a", fontcolor=white' : ''}];`,
    )
  return [
    `digraph ${quoted(masthead.headline.text)} {`,
    '  rankdir=RL;',
    '  node [shape=box, style=rounded, fontname="sans-serif"];',
    '  edge [fontname="sans-serif", fontsize=10];',
    ...nodes,
    ...map.links.map(edge),
    '}',
    '',
  ].join('\n')
}

const edge = ({ from, to, labels, claims }: MapLink) =>
  `  ${to.code} -> ${from.code} [label=${quoted(`${labels.join('; ')} (${claims.map(({ number }) => number).join(', ')})`)}, penwidth=${(1 + claims.length * 0.4).toFixed(1)}];`
