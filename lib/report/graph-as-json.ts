import type { DrawnGraph } from './drawn-graph'

/** JSON Graph Format 2 (jsongraphformat.info): nodes by id, edges citing → cited, all else as metadata. */
export function graphAsJson({ title, description, whatIf, nodes, edges }: DrawnGraph): string {
  const graph = {
    type: 'source chains',
    label: title,
    directed: true,
    metadata: { description, ...(whatIf && { whatIf }) },
    nodes: Object.fromEntries(
      nodes.map(({ id, name, kind, lane, sourceKind, language, claims, mark, box }) => [
        id,
        { label: name, metadata: { kind, lane, sourceKind, language, claims, mark, x: box.x, y: box.y } },
      ]),
    ),
    edges: edges.map(({ id, citing, cited, label, relations, carries, access, read, of, claims, cut }) => ({
      id,
      source: citing.id,
      target: cited.id,
      relation: relations[0] ?? 'unsourced',
      label,
      directed: true,
      metadata: { relations, carries, access: relations.length > 0 ? access : null, read, of, claims, cut },
    })),
  }
  return `${JSON.stringify({ graph }, null, 2)}\n`
}
