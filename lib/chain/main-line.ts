import { carries } from '@/lib/model/relations'
import type { Chain } from './chain'
import { marked } from './lines'
import { lineEnds } from './origins'
import { positionsOf } from './positions'

/** A chain in one line, for where there is no room for a picture. Node numbers, from the far end to the article. */
export interface MainLine {
  nodes: number[]
  /** Other ends that lines lead to: what the one line leaves out. */
  otherEnds: number
}

/**
 * The line to show when only one can be: to an origin if there is one, and of those the longest, because a long way
 * is what a reader should hear about. Empty when the article cites nobody.
 */
export function mainLine(chain: Chain): MainLine {
  const { origins, untraced, reached } = lineEnds(chain)
  const { hops } = positionsOf(chain)
  const away = (nodes: readonly number[]) => nodes.filter((v) => v !== chain.root)
  const farthest = (nodes: readonly number[]) => [...nodes].sort((a, b) => hops[b]! - hops[a]! || a - b)[0]
  const ends = [...away(origins), ...away(untraced)]
  // In a ring with no way out nothing ends; then the line goes to whoever is furthest away.
  const end = farthest(away(origins)) ?? farthest(away(untraced)) ?? farthest(away(marked(reached)))
  if (end === undefined) return { nodes: [], otherEnds: 0 }
  const nodes = wayBack(chain, end)
  return { nodes, otherEnds: ends.filter((v) => v !== end).length }
}

/** The shortest way from a node to the article, by who cites whom. */
function wayBack(chain: Chain, end: number): number[] {
  const towards = new Map<number, number | null>([[end, null]])
  const queue = [end]
  for (let i = 0; i < queue.length; i++) {
    const v = queue[i]!
    if (v === chain.root) break
    for (let k = chain.into.off[v]!; k < chain.into.off[v + 1]!; k++) {
      const u = chain.into.to[k]!
      if (towards.has(u)) continue
      towards.set(u, v)
      queue.push(u)
    }
  }
  const way: number[] = []
  for (let v: number | null | undefined = chain.root; v !== null && v !== undefined; v = towards.get(v))
    way.push(v)
  return way.reverse()
}

/** The relation by which one of two neighbours on a line cites the other. */
export const relationBetween = (chain: Chain, citing: number, cited: number) =>
  chain.citations.find(
    (each, i) => chain.citing[i] === citing && chain.cited[i] === cited && carries(each.relation),
  )?.relation
