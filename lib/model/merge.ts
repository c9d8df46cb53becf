import type { PersonId, SourceId } from './ids'
import type { Judgement } from './judgement'
import type { TwinReason } from './registry-kinds'
import type { Source } from './source'

/** Two Sources that may be one; the smaller id first. `differentAt`: a person said that they are not. */
export interface Twins {
  aId: SourceId
  bId: SourceId
  reason: TwinReason
  /** The name or domain they share. */
  shared: string
  differentAt: string | null
  differentBy: PersonId | null
}

/** Two Sources as they stood before they were made one, and what had to be let go: all that an undo needs. */
export interface MergedBefore {
  kept: Source
  /** The kept one as the merge left it: what was changed since is not undone. */
  after: Source
  gone: Source
  /** Pairs called different that named the one that is gone. */
  twins: Twins[]
  /** What had been declared of the one that is gone, as it was. */
  judgements: Judgement[]
  /** Ids of those that now speak of the one kept. */
  carried: string[]
}
