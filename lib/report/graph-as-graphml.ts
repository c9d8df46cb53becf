import type { DrawnEdge, DrawnGraph, DrawnNode } from './drawn-graph'
import { markup } from './markup'

const nodeKeys = {
  label: 'string',
  kind: 'string',
  lane: 'string',
  sourceKind: 'string',
  claims: 'string',
  load: 'int',
  mark: 'string',
  x: 'double',
  y: 'double',
} as const
const edgeKeys = {
  relations: 'string',
  carries: 'boolean',
  access: 'string',
  inClaims: 'string',
  weight: 'double',
  cut: 'boolean',
} as const

/** The picture as GraphML 1.0: cards as nodes, where they stand. Reports write every Appearance on its own instead. */
export const graphAsGraphml = ({ title, description, whatIf, nodes, edges }: DrawnGraph): string =>
  markup`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
<desc>${[title, description, whatIf].filter(Boolean).join(' · ')}</desc>
${keys('node', nodeKeys)}${keys('edge', edgeKeys)}<graph id="picture" edgedefault="directed">
${nodes.map(node)}${edges.map(edge)}</graph>
</graphml>
`.text

const keys = (on: 'node' | 'edge', types: Record<string, string>) =>
  Object.entries(types).map(
    ([name, type]) => markup`<key id="${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>
`,
  )

const node = ({ id, name, kind, lane, sourceKind, claims, mark, box }: DrawnNode) =>
  markup`<node id="${id}">${data<keyof typeof nodeKeys>({
    label: name,
    kind,
    lane,
    sourceKind,
    claims: claims.join(' '),
    load: claims.length,
    mark,
    x: box.x,
    y: box.y,
  })}</node>
`

const edge = ({ id, citing, cited, relations, carries, access, claims, cut }: DrawnEdge) =>
  markup`<edge id="${id}" source="${citing.id}" target="${cited.id}">${data<keyof typeof edgeKeys>({
    relations: relations.join(' '),
    carries: String(carries),
    access: relations.length > 0 ? access : null,
    inClaims: claims.join(' '),
    weight: claims.length,
    cut: String(cut),
  })}</edge>
`

const data = <K extends string>(values: Record<K, string | number | null>) =>
  Object.entries<string | number | null>(values).map(
    ([key, value]) => value !== null && markup`<data key="${key}">${value}</data>`,
  )
