import type { Csr } from './csr'
import type { Kinship } from './kinship'

/**
 * All that the calculus needs to know of one claim's chain, in numbers.
 *
 * Nodes are *Appearances*, never Sources: the New York Post is not one article of the New York Post, and
 * merging a Source's Appearances into one node invents paths and circles that are not there. The Source
 * of an Appearance is its colour (`party`).
 *
 * A *line* is a path along citations from the article (`root`) to an Appearance that speaks at first
 * hand.
 */
export interface Lines {
  n: number
  /** The article's own Appearance; -1 when there is none, and then there are no lines. */
  root: number
  /** Citing → cited, carrying relations only, each pair once, none to itself. */
  out: Csr
  /** The same edges turned round. */
  into: Csr
  /** The part of `out` that republishes: the citing text *is* the cited one. */
  copies: Csr
  /** 1 where the Appearance speaks of its own knowledge. */
  firsthand: Uint8Array
  /** node → number of its Source. */
  party: Int32Array
  kin: Kinship
}

/** No party struck: nothing is closed. */
export function closedBy(lines: Lines, struck: ReadonlySet<number> | undefined): Uint8Array | undefined {
  if (!struck?.size) return undefined
  const closed = new Uint8Array(lines.n)
  for (let v = 0; v < lines.n; v++) if (struck.has(lines.party[v]!)) closed[v] = 1
  return closed
}

/** The numbers of all nodes with a mark. */
export function marked(marks: Uint8Array): number[] {
  const nodes: number[] = []
  for (let v = 0; v < marks.length; v++) if (marks[v]) nodes.push(v)
  return nodes
}
