import type { Flag } from '@/lib/model/analysis'
import type { AttributionRating, Rating } from '@/lib/model/ratings'
import type { Stage } from '@/lib/model/stage-names'
import { verdictInForce } from '@/lib/model/verdict-in-force'
import type { ReviewState } from './who-may'

export type Tone = 'good' | 'warn' | 'bad' | 'neutral' | 'violet'

/** A word, a shape and a colour, so that none of the three has to be told apart alone. Icons are Lucide's names. */
export interface Look {
  tone: Tone
  icon: string
}

export const statusCodes = [
  'open',
  'in_review',
  'correcting',
  'concluded',
  'disputed',
  'approved',
  'published',
  'stale',
  'withdrawn',
] as const
export type StatusCode = (typeof statusCodes)[number]

/** What may be said of a claim today. Derived, never stored. Words: `review.status.<code>`, `review.rating.<rating>`. */
export interface Status extends Look {
  code: StatusCode
  /** Only once two pairs of eyes stand by it (or the newsroom switched that off). */
  rating: Rating | null
  attribution: AttributionRating | null
}

export const ratingLooks: Record<Rating, Look> = {
  true: { tone: 'good', icon: 'circle-check-big' },
  mostly_true: { tone: 'good', icon: 'circle-check' },
  mixture: { tone: 'warn', icon: 'contrast' },
  mostly_false: { tone: 'bad', icon: 'circle-minus' },
  false: { tone: 'bad', icon: 'circle-x' },
  misleading: { tone: 'bad', icon: 'triangle-alert' },
  unproven: { tone: 'warn', icon: 'circle-question-mark' },
  outdated: { tone: 'warn', icon: 'clock-alert' },
  not_checkable: { tone: 'neutral', icon: 'circle-slash' },
}

/** The look while there is no settled rating to show. */
const workLooks: Record<Exclude<StatusCode, 'approved' | 'published'>, Look> = {
  open: { tone: 'neutral', icon: 'circle-dashed' },
  in_review: { tone: 'violet', icon: 'circle-dot' },
  correcting: { tone: 'warn', icon: 'file-pen' },
  concluded: { tone: 'violet', icon: 'eye' },
  disputed: { tone: 'warn', icon: 'scale' },
  stale: { tone: 'warn', icon: 'history' },
  withdrawn: { tone: 'neutral', icon: 'circle-off' },
}

/** True as it may be, it was not said so: never shown as plainly good. */
const unfaithful: readonly AttributionRating[] = ['distorted', 'misattributed', 'untraceable']

/**
 * @param flags  the flags that stand, that is, those nobody dismissed
 */
export function statusOf(
  state: Pick<ReviewState, 'stage' | 'owesCorrection' | 'verdicts'>,
  flags: readonly Pick<Flag, 'code'>[],
): Status {
  const settled = state.stage === 'approved' || state.stage === 'published'
  const verdict = settled ? verdictInForce(state.verdicts) : null
  const code = statusCode(state.stage, state.owesCorrection, settled && flags.some((f) => f.code === 'stale'))
  const said = { code, rating: verdict?.rating ?? null, attribution: verdict?.attribution ?? null }
  if (code !== 'approved' && code !== 'published') return { ...said, ...workLooks[code] }
  if (!verdict) return { ...said, tone: 'neutral', icon: 'circle-dashed' }
  const look = ratingLooks[verdict.rating]
  return look.tone === 'good' && unfaithful.includes(verdict.attribution)
    ? { ...said, ...look, tone: 'warn' }
    : { ...said, ...look }
}

function statusCode(stage: Stage, owesCorrection: boolean, stale: boolean): StatusCode {
  if (stale) return 'stale'
  if (owesCorrection && (stage === 'open' || stage === 'in_review')) return 'correcting'
  return stage
}
