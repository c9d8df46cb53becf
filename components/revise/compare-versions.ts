import { workerDesk } from '@/components/data/worker-desk'
import type { Revision } from '@/lib/model/article'
import type { Anchor } from '@/lib/model/claim'
import type { Placement } from '@/lib/model/placements'
import type { ChangeRow } from '@/lib/review/text-changes'

type Version = Pick<Revision, 'text' | 'blocks'>

export interface CompareQuestion {
  before: Version
  after: Version
  /** Those that sit in `before`. */
  anchors: readonly Anchor[]
}

/** Where the passage of an Anchor comes to stand in the other text; `now` is null when it is nowhere. */
export interface Landing {
  anchor: Anchor
  placement: Placement
  score: number
  now: { start: number; end: number } | null
}

export interface CompareAnswer {
  rows: ChangeRow[]
  /** In the order of the Anchors. */
  landings: Landing[]
}

/** Two versions of an article side by side, and what becomes of its passages. Long quotes take long: off the page. */
export const compareVersions = workerDesk<CompareQuestion, CompareAnswer>(
  () => new Worker(new URL('./versions-worker.ts', import.meta.url), { type: 'module' }),
)
