import { csvText } from './csv-cell'
import type { DrawnGraph, DrawnNode } from './drawn-graph'

const head = [
  'citing',
  'citing_name',
  'citing_kind',
  'cited',
  'cited_name',
  'cited_kind',
  'relations',
  'carries',
  'access',
  'read',
  'of',
  'claims',
  'cut',
]

/** One record for each line of the picture: Gephi, Cytoscape and spreadsheets read it as it is. */
export const graphAsEdges = ({ edges }: DrawnGraph): string =>
  csvText(
    head,
    edges.map(({ citing, cited, relations, carries, access, read, of, claims, cut }) => [
      ...ends(citing),
      ...ends(cited),
      relations.join(' '),
      String(carries),
      relations.length > 0 ? access : '',
      read,
      of,
      claims.join(' '),
      String(cut),
    ]),
  )

const ends = ({ id, name, kind, sourceKind }: DrawnNode) => [id, name, sourceKind ?? kind]
