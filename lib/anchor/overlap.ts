import type { ClaimId } from '@/lib/model/ids'
import type { Span } from './describe'

export interface ClaimSpan extends Span {
  claimId: ClaimId
}

/** One claim's mark over a run. */
export interface Mark {
  claimId: ClaimId
  /** Which of the stacked underlines is its own, from 0, the same from the mark's first run to its last. */
  lane: number
  /** The mark begins with this run. */
  first: boolean
  /** The mark ends with this run. */
  last: boolean
}

/** A stretch of text over which the same marks lie. */
export interface Run extends Span {
  /** In reading order of their spans, outer before inner. */
  claimIds: ClaimId[]
  marks: Mark[]
}

/**
 * Cuts a text into runs so that claims which overlap or nest can be drawn one under the other, each on a lane of its
 * own. The runs tile the text from 0 to `length`, unmarked stretches included. A lane is free again where its mark
 * ends, so there are never more lanes than marks over one place.
 *
 * @param cuts  where a run must end in any case: the bounds of blocks
 */
export function overlap(spans: readonly ClaimSpan[], length: number, cuts: readonly number[] = []): Run[] {
  const marks = withLanes(
    spans
      .map(({ claimId, start, end }) => ({ claimId, start: Math.max(0, start), end: Math.min(length, end) }))
      .filter(({ start, end }) => end > start),
  )
  const bounds = new Set([0, length])
  for (const cut of cuts) if (cut > 0 && cut < length) bounds.add(cut)
  for (const { start, end } of marks) bounds.add(start).add(end)
  const places = [...bounds].sort((a, b) => a - b)

  const runs: Run[] = []
  let over: typeof marks = []
  let next = 0
  for (let i = 1; i < places.length; i++) {
    const start = places[i - 1]!
    const end = places[i]!
    over = over.filter((mark) => mark.end > start)
    while (next < marks.length && marks[next]!.start === start) over.push(marks[next++]!)
    runs.push({
      start,
      end,
      claimIds: [...new Set(over.map((mark) => mark.claimId))],
      marks: over.map((mark) => ({
        claimId: mark.claimId,
        lane: mark.lane,
        first: mark.start === start,
        last: mark.end === end,
      })),
    })
  }
  return runs
}

/** The runs within one block, whose bounds were among the cuts. */
export const runsWithin = (runs: readonly Run[], { start, end }: Span): Run[] =>
  runs.filter((run) => run.start >= start && run.end <= end)

/** Reading order, the longer of two that begin together first, each on the lowest lane free where it begins. */
function withLanes(spans: ClaimSpan[]): (ClaimSpan & { lane: number })[] {
  const freeFrom: number[] = []
  return spans
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.claimId < b.claimId ? -1 : 1))
    .map((span) => {
      const free = freeFrom.findIndex((end) => end <= span.start)
      const lane = free < 0 ? freeFrom.length : free
      freeFrom[lane] = span.end
      return { ...span, lane }
    })
}
