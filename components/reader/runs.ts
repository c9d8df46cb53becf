import type { ClaimId } from '@/lib/model/ids'

/** One span of a claim in the text. A claim may have several. */
export interface Mark {
  id: ClaimId
  start: number
  end: number
}

/** A stretch of a block over which the same marks lie. */
export interface Run {
  start: number
  end: number
  /** Outermost first. `ends` when the span ends with this run: its number stands behind it. */
  marks: (Mark & { lane: number; ends: boolean })[]
}

/**
 * Cuts a block where a mark begins or ends. A mark keeps its lane, the height of its underline, over the whole block, so
 * that lines that overlap never cross. O(marks² in the block).
 */
export function runsOf(marks: readonly Mark[], block: { start: number; end: number }): Run[] {
  const here = inLanes(marks.filter((mark) => mark.start < block.end && mark.end > block.start))
  const edges = [block.start, block.end]
  for (const { start, end } of here)
    for (const edge of [start, end]) if (edge > block.start && edge < block.end) edges.push(edge)
  const cuts = [...new Set(edges)].sort((a, b) => a - b)
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!
    const over = here.filter((mark) => mark.start < end && mark.end > start)
    return { start, end, marks: over.map((mark) => ({ ...mark, ends: mark.end === end })) }
  })
}

/** The longer of two marks that begin together lies outside; each takes the first lane that is free where it begins. */
function inLanes(marks: readonly Mark[]) {
  const placed: (Mark & { lane: number })[] = []
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const taken = new Set(placed.filter((other) => other.end > mark.start).map((other) => other.lane))
    let lane = 0
    while (taken.has(lane)) lane++
    placed.push({ ...mark, lane })
  }
  return placed
}
