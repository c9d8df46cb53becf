import type { DrawnEdge, DrawnGraph, DrawnNode } from './drawn-graph'
import { markup } from './markup'

const nodeAttributes = {
  kind: 'string',
  lane: 'string',
  sourceKind: 'string',
  claims: 'string',
  mark: 'string',
}
const edgeAttributes = {
  relations: 'string',
  carries: 'boolean',
  access: 'string',
  inClaims: 'string',
  cut: 'boolean',
}

/** GEXF 1.3 for Gephi, with the places of the cards. Its y grows upwards. */
export const graphAsGexf = ({ title, description, whatIf, nodes, edges }: DrawnGraph): string =>
  markup`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta><creator>Sanad</creator><description>${[title, description, whatIf].filter(Boolean).join(' · ')}</description></meta>
<graph mode="static" defaultedgetype="directed">
<attributes class="node">${attributes(nodeAttributes)}</attributes>
<attributes class="edge">${attributes(edgeAttributes)}</attributes>
<nodes>
${nodes.map(node)}</nodes>
<edges>
${edges.map(edge)}</edges>
</graph>
</gexf>
`.text

const attributes = (types: Record<string, string>) =>
  Object.entries(types).map(
    ([name, type]) => markup`<attribute id="${name}" title="${name}" type="${type}"/>`,
  )

const node = ({ id, name, kind, lane, sourceKind, claims, mark, box }: DrawnNode) =>
  markup`<node id="${id}" label="${name}">${values({ kind, lane, sourceKind, claims: claims.join(' '), mark })}<viz:size value="${(10 + 4 * Math.sqrt(claims.length)).toFixed(1)}"/><viz:position x="${box.x + box.width / 2}" y="${-(box.y + box.height / 2)}" z="0"/></node>
`

const edge = ({ id, citing, cited, label, relations, carries, access, claims, cut }: DrawnEdge) =>
  markup`<edge id="${id}" source="${citing.id}" target="${cited.id}" label="${label}" weight="${claims.length}">${values(
    {
      relations: relations.join(' '),
      carries: String(carries),
      access: relations.length > 0 ? access : null,
      inClaims: claims.join(' '),
      cut: String(cut),
    },
  )}</edge>
`

const values = (given: Record<string, string | null>) =>
  markup`<attvalues>${Object.entries(given).map(
    ([name, value]) => value !== null && markup`<attvalue for="${name}" value="${value}"/>`,
  )}</attvalues>`
